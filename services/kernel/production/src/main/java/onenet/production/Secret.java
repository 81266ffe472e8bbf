package onenet.production;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A kind of configuration key whose value is nobody else's business, and what such a value must be like. */
public enum Secret {
    /** The session cookies' key: a shorter one is stretched, not stronger. */
    COOKIE_KEY("cookie-key|encryption-secret|state-secret", ".{32,}", "has fewer than 32 characters"),
    /** A private SM2 key. */
    PRIVATE_KEY("private-key", "[0-9a-fA-F]{64}", "is not 64 hexadecimal digits"),
    PASSWORD(
            "password|secret|client-secret|app-secret|secret-key|access-token|token",
            ".{16,}",
            "has fewer than 16 characters"),
    /** Who we are elsewhere: no secret, but none of the demonstration's either. */
    IDENTITY("account|access-id|app-key|access-key|paas-id|caller-key", ".+", "is empty");

    private final Pattern key;
    private final Pattern form;
    private final String wrong;

    Secret(String lastPart, String form, String wrong) {
        this.key =
                Pattern.compile("(onenet|quarkus\\.(datasource|flyway|oidc|oidc-client))\\.(.*\\.)?(" + lastPart + ")");
        this.form = Pattern.compile(form, Pattern.DOTALL);
        this.wrong = wrong;
    }

    public static Optional<Secret> of(String key) {
        return Stream.of(values())
                .filter(secret -> secret.key.matcher(key).matches())
                .findFirst();
    }

    Stream<String> faults(String value) {
        if (Known.isKnown(value)) {
            return Stream.of("stands in the repository, where everybody reads it");
        }
        return form.matcher(value).matches() ? Stream.empty() : Stream.of(wrong);
    }
}
