package onenet.simulators.publicity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The platform that collects published licences holds each record once, with faults to switch on")
class PublicityPlatformTest {

    private final String key = UUID.randomUUID().toString();
    /** A day of its own, so that no other test's records are listed. */
    private final String day = "20" + (10 + Math.floorMod(key.hashCode(), 80)) + "-03-03";

    @AfterEach
    void healthy() {
        given().delete("/publicity-faults").then().statusCode(204);
    }

    @Test
    @DisplayName("a record told twice is held once; a newer revision takes its place, an older one changes nothing")
    void once() {
        tell(1, "示例公司").then().statusCode(200).body("key", equalTo(key)).body("revision", equalTo(1));
        tell(1, "示例公司").then().statusCode(200);
        tell(3, "示例公司（改）").then().statusCode(200);
        tell(2, "示例公司").then().statusCode(200).body("revision", equalTo(3));
        listed().then()
                .body("items.findAll { it.key == '" + key + "' }", hasSize(1))
                .body("items.find { it.key == '" + key + "' }.fields.XK_XDR_MC", equalTo("示例公司（改）"));
    }

    @Test
    @DisplayName("a record without what the standard requires is refused; nobody without an account is heard")
    void refused() {
        tell(1, "").then().statusCode(422).body("message", containsString("XK_XDR_MC"));
        given().contentType("application/json")
                .body("{}")
                .put("/credit-publicity/v1/licences/" + key)
                .then()
                .statusCode(401);
    }

    @Test
    @DisplayName("faults are acted out until they are switched off")
    void faults() {
        switchOn("OUTAGE");
        tell(1, "示例公司").then().statusCode(503);
        listed().then().statusCode(503);
        healthy();
        switchOn("OTHER_RECORD");
        tell(1, "示例公司").then().body("key", equalTo("another"));
        healthy();
        switchOn("LOST_ANSWER");
        assertThatThrownBy(() -> tell(2, "示例公司")).isInstanceOf(Exception.class);
        healthy();
        switchOn("TWICE");
        tell(2, "示例公司").then().statusCode(200);
        listed().then().body("items.findAll { it.key == '" + key + "' }", hasSize(2));
        given().delete("/publicity-faults/records/" + key).then().statusCode(204);
        listed().then().body("items.findAll { it.key == '" + key + "' }", hasSize(0));
    }

    private void switchOn(String fault) {
        given().put("/publicity-faults/" + fault).then().statusCode(200);
    }

    private Response listed() {
        return given().get("/credit-publicity/v1/licences?from=" + day + "&to=" + day);
    }

    private Response tell(int revision, String name) {
        Map<String, String> fields = new HashMap<>();
        for (String code : "XK_XDR_TYPE XK_XKWS XK_WSH XK_XKLB XK_NR XK_XKJG XK_XKJGDM".split(" ")) {
            fields.put(code, "x");
        }
        fields.put("XK_JDRQ", day);
        fields.put("XK_XDR_MC", name);
        return given().contentType("application/json")
                .header("X-Account", "a")
                .header("X-Secret", "s")
                .body(Map.of("revision", revision, "fields", fields))
                .put("/credit-publicity/v1/licences/" + key);
    }
}
