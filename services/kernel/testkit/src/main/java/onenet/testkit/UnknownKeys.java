package onenet.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

/** A token signed with a key nobody knows costs the identity provider nothing, however often it is sent. */
public final class UnknownKeys {

    private UnknownKeys() {}

    /** @param path what needs a token to be read */
    public static void askNobody(String path) {
        int before = IdentityProvider.asked().size();
        IntStream.range(0, 6).forEach(attempt -> given().auth()
                .oauth2(Tokens.ofUnknownKey("unknown-" + attempt))
                .get(path)
                .then()
                .statusCode(401));
        given().auth().oauth2("no-token-at-all").get(path).then().statusCode(401);
        assertThat(IdentityProvider.asked().stream().skip(before))
                .as("at most one look for new keys, and no question about a token")
                .doesNotContain("/introspect", "/userinfo")
                .hasSizeLessThanOrEqualTo(1);
    }
}
