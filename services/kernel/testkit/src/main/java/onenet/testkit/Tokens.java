package onenet.testkit;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Signs tokens as Keycloak would, with a key made for this test run; the identity provider is this small one. The key is of a curve: to make one and to
 * sign with it costs a test a hundredth of what RSA does.
 */
public final class Tokens {

    private static final String ISSUER = "https://idp.test/realms/onenet";
    private static final String KEY = "test-key";
    private static final KeyPair KEYS = keys();
    private static final KeyPair SOMEBODY_ELSES = keys();
    private static final Map<Object, String> SIGNED = new ConcurrentHashMap<>();

    private Tokens() {}

    static IdentityProvider provider() throws IOException {
        return new IdentityProvider((ECPublicKey) KEYS.getPublic(), KEY);
    }

    static Map<String, String> configuration(IdentityProvider provider) {
        return Map.of("quarkus.oidc.auth-server-url", provider.url(), "quarkus.oidc.token.issuer", ISSUER);
    }

    /** Signed with a key of no name the identity provider knows. */
    static String ofUnknownKey(String name) {
        return signed(claims("nobody", "applicant"), name, SOMEBODY_ELSES);
    }

    /** A user of an enterprise. */
    public static String applicant(String user, String uscc) {
        return kept(List.of(user, "of", uscc), () -> claims(user, "applicant").claim("uscc", uscc));
    }

    /** Somebody of no enterprise, who may have a mandate of one. */
    public static String person(String user) {
        return person(user, "id-of-" + user);
    }

    /** The same account name under another identity, as after an account was deleted and made anew. */
    public static String person(String user, String identity) {
        return kept(
                List.of(user, "is", identity), () -> claims(user, "applicant").subject(identity));
    }

    /** The legal representative of an enterprise, signed in in person. */
    public static String legalRepresentative(String user, String uscc, String person) {
        return signed(claims(user, "applicant").claim("uscc", uscc).claim("legal_representative", person));
    }

    /** An officer of an office with these roles (codes such as {@code intake-officer}); each account is another person's. */
    public static String officer(String user, String office, String... roles) {
        return officerAs("id-of-" + user, user, office, roles);
    }

    /** One more account of a person. */
    public static String officerAs(String person, String user, String office, String... roles) {
        return kept(
                List.of(user, person, office, List.of(roles)),
                () -> claims(user, roles).claim("office", office).claim("person", person));
    }

    /** An outside expert: a person known to the identity provider who serves no office. */
    public static String expert(String person) {
        return kept(List.of(person, "is an expert"), () -> claims("account-of-" + person, "expert")
                .claim("person", person));
    }

    /** What the identity provider gives a client for its credentials: a name, and no role of anybody. */
    public static String system(String clientId) {
        return signed(Jwt.issuer(ISSUER)
                .audience("onenet-api")
                .subject("id-of-" + clientId)
                .upn("service-account-" + clientId)
                .claim("preferred_username", "service-account-" + clientId)
                .claim("azp", clientId)
                .expiresIn(300));
    }

    /** Which client a token names. */
    static String clientOf(String token) {
        String claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        return claims.replaceFirst("(?s).*\"azp\":\"([^\"]*)\".*", "$1");
    }

    /** An officer's account that the identity provider tied to nobody. */
    public static String officerOfNobody(String user, String office, String... roles) {
        return signed(claims(user, roles).claim("office", office));
    }

    /** A token whose life has ended. */
    public static String expired(String user, String office, String... roles) {
        return signed(claims(user, roles)
                .claim("office", office)
                .issuedAt(1_600_000_000L)
                .expiresAt(1_600_000_300L));
    }

    /** A token signed by somebody else's key. */
    public static String foreign(String user, String office, String... roles) {
        return signed(claims(user, roles).claim("office", office), KEY, SOMEBODY_ELSES);
    }

    /** A suite asks for the same few people tens of thousands of times, and signing is the dearest part of asking. */
    private static String kept(Object who, Supplier<JwtClaimsBuilder> claims) {
        return SIGNED.computeIfAbsent(who, once -> signed(claims.get()));
    }

    private static String signed(JwtClaimsBuilder claims) {
        return signed(claims, KEY, KEYS);
    }

    private static String signed(JwtClaimsBuilder claims, String keyName, KeyPair keys) {
        return claims.jws().algorithm(SignatureAlgorithm.ES256).keyId(keyName).sign(keys.getPrivate());
    }

    private static JwtClaimsBuilder claims(String user, String... roles) {
        return Jwt.issuer(ISSUER)
                .audience("onenet-api")
                .subject("id-of-" + user)
                .upn(user)
                .claim("preferred_username", user)
                .claim("realm_access", Map.of("roles", List.copyOf(Arrays.asList(roles))))
                .expiresIn(36_000);
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
