package onenet.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FakeCity.class)
class FrontDoorTest {

    private static final String CASES = "/api/hazchem-licence/v1/cases";

    @TestHTTPResource
    URI base;

    @Test
    @DisplayName("A signed-in caller reaches the service under its own path, query untouched")
    void passesOn() {
        signedIn("alice")
                .queryParam("status", "受")
                .queryParam("limit", 10)
                .get(CASES)
                .then()
                .statusCode(200)
                .body("uri", equalTo("/v1/cases?status=%E5%8F%97&limit=10"))
                .body("headers.authorization", notNullValue());
    }

    @ParameterizedTest
    @DisplayName("What a page asks that was made for somebody else is refused, read or write, and goes to no service")
    @CsvSource({
        "GET, /api/hazchem-licence/v1/cases",
        "POST, /api/hazchem-licence/v1/cases",
        "GET, /api/e-certificate/v1/verifications/x"
    })
    void pageOfAnother(String method, String path) {
        signedIn("bert")
                .header("Page-Of", "anna")
                .request(method, path)
                .then()
                .statusCode(409)
                .body("code", equalTo("PAGE_OF_ANOTHER"))
                .body("headers", nullValue());
        // somebody of his own for each: what one person may ask in a second is less than all of these ask
        String owner = "anna-" + method + path.length();
        signedIn(owner).header("Page-Of", owner).request(method, path).then().statusCode(200);
        signedIn(owner).header("Page-Of", "").request(method, path).then().statusCode(200);
    }

    @Test
    @DisplayName(
            "A page whose person has signed out asks in vain for what is closed, and reads what is open to everybody")
    void pageOfNobody() {
        given().header("Page-Of", "anna").get(CASES).then().statusCode(401);
        given().header("Page-Of", "anna")
                .get("/api/hazchem-licence/v1/service-items")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @DisplayName("Public routes need no login")
    @CsvSource({
        "GET,  /api/hazchem-licence/v1/service-items",
        "HEAD, /api/hazchem-licence/v1/service-items",
        "GET,  /api/hazchem-licence/v1/service-items/HZ-NEW",
        "POST, /api/e-certificate/v1/verifications",
        "POST, /api/e-certificate/v1/verifications/documents",
        "GET,  /api/hazchem-licence/v1/draws/panel-x",
        "GET,  /api/e-certificate/openapi",
        "GET,  /api/hazchem-licence/v1/service-items/x"
    })
    void publicRoutes(String method, String path) {
        given().request(method, path).then().statusCode(200);
    }

    @Test
    @DisplayName("The short address of a QR code reaches the verification")
    void qr() {
        given().get("/v/abc123").then().statusCode(200).body("uri", equalTo("/v1/verifications/abc123"));
    }

    @ParameterizedTest
    @DisplayName("Everything else needs a valid token, whatever the path")
    @CsvSource({
        "GET,  /api/hazchem-licence/v1/cases",
        "POST, /api/hazchem-licence/v1/service-items",
        "POST, /v/abc123",
        "GET,  /api/hazchem-licence/v1/service-itemsx",
        "GET,  /api/hazchem-licence/q/metrics",
        "GET,  /api/nothing/v1/x",
        "GET,  /api/"
    })
    void denies(String method, String path) {
        given().request(method, path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("UNAUTHENTICATED"))
                .body("title", equalTo("请先登录"));
    }

    @Test
    @DisplayName("An expired token, a stranger's token, one for another audience and nonsense are no tokens")
    void badTokens() {
        for (String token : new String[] {
            FakeCity.expiredToken(), FakeCity.foreignToken(), FakeCity.tokenForAnotherAudience(), "nonsense"
        }) {
            given().header("Authorization", "Bearer " + token)
                    .header("Accept-Language", "en-GB,en;q=0.9,zh;q=0.5")
                    .get(CASES)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("title", equalTo("Sign in first"));
        }
    }

    @Test
    @DisplayName("What a service does not offer to the public is not found, even with a token")
    void unreachable() {
        signedIn("bob")
                .get("/api/hazchem-licence/q/health")
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
        signedIn("bob").get("/api/unknown/v1/x").then().statusCode(404);
        given().get("/elsewhere").then().statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @DisplayName("A path that two servers could read differently is refused before anything else")
    @ValueSource(
            strings = {
                "/api/hazchem-licence/v1/service-items/../cases",
                "/api/hazchem-licence/v1/service-items/..",
                "/api/hazchem-licence/./v1/cases",
                "/api//hazchem-licence/v1/cases",
                "//api/hazchem-licence/v1/cases",
                "/api/hazchem-licence/v1/service-items/%2e%2e/cases",
                "/api/hazchem-licence/v1/service-items/%2E./cases",
                "/api/hazchem-licence/v1/service-items%2f..%2fcases",
                "/api/hazchem-licence/v1/service-items/..%5ccases",
                "/api/hazchem-licence/v1/service-items\\..\\cases",
                "/api/hazchem-licence/v1/service-items;/../cases",
                "/api/hazchem-licence/v1/service-items/x;jsessionid=1",
                "/api/hazchem-licence/v1/service-items/%252e%252e/cases",
                "/api/hazchem-licence/v1/service-items/%00",
                "/api/hazchem-licence/v1/service-items/%",
                "/q/../api/hazchem-licence/v1/cases",
                "/v/../api/hazchem-licence/v1/cases",
                "http://elsewhere/api/hazchem-licence/v1/cases"
            })
    void pathTricks(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 (400|401|404) .*");
        assertThat(answer).doesNotContain("\"uri\"");
    }

    @Test
    @DisplayName(
            "A caller cannot pass himself off as another: only what the contracts know is passed on, and the address the nearest proxy saw is told")
    void spoofing() {
        signedIn("carol")
                .header("X-Forwarded-For", "1.1.1.1, 8.8.8.8")
                .header("Forwarded", "for=8.8.8.8")
                .header("X-Real-IP", "8.8.8.8")
                .header("X-User-Id", "root")
                .header("X-Remote-User", "root")
                .header("Remote_User", "root")
                .header("X-Onenet-Office", "441500")
                .header("X-HTTP-Method-Override", "DELETE")
                .header("X-Original-URL", "/v1/secret")
                .header("Idempotency-Key", "k-12345678")
                .get(CASES)
                .then()
                .statusCode(200)
                .body("headers.'x-forwarded-for'", equalTo(java.util.List.of("8.8.8.8")))
                .body("headers.forwarded", nullValue())
                .body("headers.'x-real-ip'", nullValue())
                .body("headers.'x-user-id'", nullValue())
                .body("headers.'x-remote-user'", nullValue())
                .body("headers.remote_user", nullValue())
                .body("headers.'x-onenet-office'", nullValue())
                .body("headers.'x-http-method-override'", nullValue())
                .body("headers.'x-original-url'", nullValue())
                .body("headers.'idempotency-key'", hasItem("k-12345678"));
    }

    @Test
    @DisplayName("A well-formed request id is kept, any other is replaced, and it is always returned and passed on")
    void requestIds() {
        signedIn("dave")
                .header("X-Request-Id", "trace-0001")
                .get(CASES)
                .then()
                .header("X-Request-Id", "trace-0001")
                .body("headers.'x-request-id'", equalTo(java.util.List.of("trace-0001")));
        signedIn("dave")
                .header("X-Request-Id", "a b\tc")
                .get(CASES)
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
        given().get(CASES).then().statusCode(401).header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    @DisplayName(
            "A problem names its request and the address as asked; a service is told the address it is asked under")
    void placed() {
        given().header("X-Request-Id", "trace-0002")
                .get(CASES)
                .then()
                .statusCode(401)
                .body("requestId", equalTo("trace-0002"))
                .body("instance", equalTo(CASES));
        signedIn("dave")
                .header("X-Forwarded-Prefix", "/forged")
                .get(CASES)
                .then()
                .body("headers.'x-forwarded-prefix'", equalTo(java.util.List.of("/api/hazchem-licence")));
    }

    @ParameterizedTest
    @DisplayName("The reader's language is the one he weighs most of those we have, in one field or in several")
    @CsvSource(
            delimiter = '|',
            value = {
                "fr, en;q=0.3 | Sign in first",
                "zh;q=0.2, en;q=0.8 | Sign in first",
                "en;q=0.2, zh;q=0.8 | 请先登录",
                "en;q=0, zh;q=0.1 | 请先登录",
                "enm | 请先登录",
                "* | 请先登录"
            })
    void language(String accepted, String title) {
        given().header("Accept-Language", accepted).get(CASES).then().body("title", equalTo(title));
    }

    @Test
    @DisplayName("A large body reaches the service whole")
    void streams() {
        signedIn("erin")
                .body(new byte[11_000_000])
                .post(CASES)
                .then()
                .statusCode(200)
                .body("length", equalTo(11_000_000));
    }

    @Test
    @DisplayName(
            "A service's own address in Location becomes the gateway's; its banner is not shown; security headers are set")
    void answers() {
        signedIn("frank")
                .post("/api/hazchem-licence/v1/created")
                .then()
                .header("Location", "/api/hazchem-licence/v1/cases/HZ-1")
                .header("Server", nullValue())
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", not(nullValue()));
    }

    @Test
    @DisplayName("A silent service is 504, a dead or breaking one 502, both as problems in the caller's language")
    void slowAndDead() {
        signedIn("grace")
                .get("/api/hazchem-licence/v1/slow")
                .then()
                .statusCode(504)
                .contentType("application/problem+json")
                .body("code", equalTo("UPSTREAM_TIMEOUT"))
                .header("X-Request-Id", notNullValue());
        signedIn("grace")
                .header("Accept-Language", "en")
                .get("/api/dead/v1/x")
                .then()
                .statusCode(502)
                .body("title", equalTo("The service cannot be reached now; try again later"));
        signedIn("grace")
                .body("x")
                .post("/api/hazchem-licence/v1/broken")
                .then()
                .statusCode(502)
                .body("code", equalTo("UPSTREAM_UNAVAILABLE"));
    }

    @Test
    @DisplayName("One caller over the allowance is told when to return; another is not affected")
    void rateLimit() {
        int refused = 0;
        var hasty = FakeCity.token("hasty");
        for (int i = 0; i < 60; i++) {
            var answer = given().header("Authorization", "Bearer " + hasty).get(CASES);
            if (answer.statusCode() == 429) {
                refused++;
                assertThat(answer.header("Retry-After")).matches("[1-9]\\d*");
                assertThat(answer.header("RateLimit")).matches("\"default\";r=0;t=[1-9]\\d*");
                assertThat(answer.jsonPath().getString("code")).isEqualTo("RATE_LIMITED");
            }
        }
        assertThat(refused).isPositive();
        signedIn("patient").get(CASES).then().statusCode(200);
    }

    @ParameterizedTest
    @DisplayName("Methods no service uses are refused")
    @ValueSource(strings = {"BREW", "TRACE"})
    void methods(String method) throws IOException {
        String answer = raw(method + " " + CASES + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 405").containsIgnoringCase("\r\nAllow: GET, HEAD, OPTIONS, POST");
    }

    @Test
    @DisplayName("What may be done with an address is asked of the service; without login where anything at it is open")
    void options() {
        signedIn("curious").options(CASES).then().statusCode(200);
        given().options("/api/e-certificate/v1/verifications").then().statusCode(200);
        given().options(CASES).then().statusCode(401);
    }

    @Test
    @DisplayName("Every answer says what the caller has left, the refusal too")
    void share() {
        signedIn("frugal")
                .get(CASES)
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", matchesPattern("\"default\";q=\\d+;w=\\d+"))
                .header("RateLimit", matchesPattern("\"default\";r=\\d+;t=\\d+"));
        given().get(CASES).then().statusCode(401).header("RateLimit", notNullValue());
    }

    @Test
    @DisplayName("A request with two lengths is refused")
    void smuggling() throws IOException {
        String answer = raw(
                "POST /api/e-certificate/v1/verifications/documents HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                        + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /v1/cases HTTP/1.1\r\nHost: x\r\n\r\n");
        assertThat(answer).doesNotContain("\"/v1/cases\"");
    }

    private RequestSpecification signedIn(String subject) {
        return given().header("Authorization", "Bearer " + FakeCity.token(subject));
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
