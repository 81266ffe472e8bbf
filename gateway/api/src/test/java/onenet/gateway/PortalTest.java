package onenet.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser gets: the portal's pages, the way to sign in, and no token. Pages stand in for the built portal. */
@QuarkusTest
@QuarkusTestResource(FakeCity.class)
class PortalTest {

    private static final String CASES = "/api/hazchem-licence/v1/cases";

    @TestHTTPResource
    URI base;

    @ParameterizedTest
    @DisplayName("Every address of the portal answers with its page, checked anew each time, under the strict policy")
    @ValueSource(strings = {"/", "/guides/NEW", "/certificates/1.2.156.3005.2.X.001.W/present", "/verify"})
    void pages(String path) {
        given().accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/html; charset=utf-8")
                .header("Cache-Control", "no-cache")
                .header(
                        "Content-Security-Policy",
                        allOf(containsString("default-src 'self'"), not(containsString("unsafe"))))
                .header("X-Frame-Options", "DENY")
                .header("ETag", notNullValue());
    }

    @Test
    @DisplayName("Whose portal it is is told to everybody, as it is configured where it runs")
    void agency() {
        given().get("/agency.json")
                .then()
                .statusCode(200)
                .contentType("application/json; charset=utf-8")
                .body("name", equalTo("汕尾市应急管理局（演示）"))
                .body("phone", equalTo("0660-0000101"));
    }

    @Test
    @DisplayName("A page that did not change is not sent again; an asset is kept for a year, a missing one is missing")
    void caching() {
        String tag = given().accept("text/html").get("/").header("ETag");
        given().accept("text/html").header("If-None-Match", tag).get("/").then().statusCode(304);
        given().get("/assets/app-1a2b3c.js")
                .then()
                .statusCode(200)
                .contentType("text/javascript; charset=utf-8")
                .header("Cache-Control", containsString("immutable"));
        given().accept("text/html")
                .get("/assets/app-0ld.js")
                .then()
                .statusCode(404)
                .header("Cache-Control", "no-store");
        given().accept("text/html").get("/favicon.ico").then().statusCode(404);
    }

    @ParameterizedTest
    @DisplayName("A script that asks without a session is told so by 499, not by a form; a machine is told 401")
    @CsvSource({"JavaScript, 499, OIDC", "curl, 401, Bearer"})
    void withoutSession(String by, int status, String scheme) {
        given().header("X-Requested-With", by)
                .get(CASES)
                .then()
                .statusCode(status)
                .header("WWW-Authenticate", scheme)
                .body("code", equalTo("UNAUTHENTICATED"));
    }

    @Test
    @DisplayName("Signing in goes to the identity provider with a proof key, and back to this site only")
    void signIn() {
        Response answer = given().redirects().follow(false).get("/auth/login?to=/cases");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location"))
                .contains("/protocol/openid-connect/auth", "client_id=portal", "code_challenge_method=S256")
                .contains("%2Fauth%2Fcallback");
        assertThat(answer.header("Set-Cookie")).contains("HTTPOnly", "SameSite=Lax");
    }

    @ParameterizedTest
    @DisplayName(
            "No person is shown JSON or an empty page: what is refused or missing is a page that says what to do, in his language")
    @CsvSource({
        "401, /api/hazchem-licence/v1/cases",
        "400, /api/hazchem-licence/v1/%2e%2e/q",
        "404, /assets/app-0ld.js",
        "400, /v/problem-400",
        "429, /v/problem-429"
    })
    void pagesForPeople(int status, String path) {
        var asked = given().urlEncodingEnabled(false).redirects().follow(false);
        asked.accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get(path)
                .then()
                .statusCode(status)
                .contentType("text/html; charset=utf-8")
                .header(
                        "Content-Security-Policy",
                        allOf(containsString("default-src 'none'"), not(containsString("unsafe"))))
                .body(allOf(containsString("回首页"), not(containsString("urn:onenet")), not(containsString("<b>"))));
        asked.accept("text/html")
                .header("Accept-Language", "en")
                .get(path)
                .then()
                .statusCode(status)
                .body(containsString("Front page"));
    }

    @Test
    @DisplayName("Whoever has to sign in first is led back to what he opened, with its whole question")
    void leadsBack() {
        given().accept("text/html")
                .urlEncodingEnabled(false)
                .get("/api/hazchem-licence/v1/cases?q=%E6%B5%B7%E4%B8%B0&a='(1)'")
                .then()
                .statusCode(401)
                .body(containsString(
                        "/auth/login?to=%2Fapi%2Fhazchem-licence%2Fv1%2Fcases%3Fq%3D%25E6%25B5%25B7%25E4%25B8%25B0"));
    }

    @Test
    @DisplayName("A program and a script get the problem, whatever a browser would")
    void problemsForPrograms() {
        given().accept("application/json").get(CASES).then().statusCode(401).contentType("application/problem+json");
        given().accept("text/html")
                .header("X-Requested-With", "JavaScript")
                .get(CASES)
                .then()
                .statusCode(499)
                .contentType("application/problem+json");
        given().accept("text/html")
                .header("Sec-Fetch-Mode", "cors")
                .get(CASES)
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @DisplayName("A slash too many leads a person to the address he meant; a program is refused")
    @CsvSource({"//v/abc, /v/abc", "/v//abc?x=1, /v/abc?x=1", "///, /"})
    void slashes(String typed, String meant) throws IOException, InterruptedException {
        HttpResponse<String> led = opened(typed, "text/html");
        assertThat(led.statusCode()).isEqualTo(302);
        assertThat(led.headers().firstValue("Location")).contains(meant);
        assertThat(opened(typed, "application/json").statusCode()).isEqualTo(400);
    }

    /** As it is typed: the library of the other tests would put the slashes right. */
    private HttpResponse<String> opened(String path, String accept) throws IOException, InterruptedException {
        URI address = URI.create("http://" + base.getAuthority() + path);
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(HttpRequest.newBuilder(address).header("Accept", accept).build(), BodyHandlers.ofString());
    }

    @Test
    @DisplayName(
            "Who comes back from signing in where nobody began it signs in anew; a sign-in that cannot be completed says so on a page")
    void callback() {
        var asked = given().redirects().follow(false).accept("text/html");
        asked.get("/auth/callback?state=old&code=used")
                .then()
                .statusCode(302)
                .header("Location", containsString("/protocol/openid-connect/auth"));
        asked.cookie("q_auth_portal_old", "forged")
                .get("/auth/callback?state=old&code=used")
                .then()
                .statusCode(401)
                .contentType("text/html; charset=utf-8")
                .body(allOf(containsString("登录没有完成"), containsString("/auth/login")));
    }

    @Test
    @DisplayName("Who nobody is: not signed in, and no error")
    void nobody() {
        given().get("/auth/me")
                .then()
                .statusCode(200)
                .body("signedIn", equalTo(false))
                .header("Cache-Control", "no-store");
    }

    @Test
    @DisplayName("A session cookie that is none counts as no session and gives nothing away")
    void forgedCookie() {
        given().cookie("q_session_portal", "forged")
                .header("X-Requested-With", "JavaScript")
                .get(CASES)
                .then()
                .statusCode(499);
        given().cookie("q_session_portal", "forged")
                .get("/auth/me")
                .then()
                .statusCode(200)
                .body("signedIn", equalTo(false));
    }

    @Test
    @DisplayName("A bearer token counts before a cookie, and a machine needs no portal header to change something")
    void machines() {
        given().header("Authorization", "Bearer " + FakeCity.token("henry"))
                .cookie("q_session_portal", "forged")
                .body("{}")
                .post(CASES)
                .then()
                .statusCode(200)
                .body("headers.authorization[0]", startsWith("Bearer "))
                .body("headers.cookie", equalTo(null));
    }

    @Test
    @DisplayName("Only the portal's own page, and only for somebody signed in, sets for whom an agent acts")
    void actingFor() {
        String wanted = "/auth/acting-for?uscc=91441521MA4XAB1211";
        given().post(wanted).then().statusCode(400);
        given().header("X-Requested-With", "JavaScript").post(wanted).then().statusCode(401);
        given().header("X-Requested-With", "JavaScript")
                .post("/auth/acting-for?uscc=nobody")
                .then()
                .statusCode(400);
    }

    @Test
    @DisplayName("A machine says itself for whom it acts; a cookie says nothing for it")
    void actingForByMachine() {
        given().header("Authorization", "Bearer " + FakeCity.token("henry"))
                .cookie("onenet_acting_for", "henry.91441521MA4XAB1211")
                .get(CASES)
                .then()
                .statusCode(200)
                .body("headers.'acting-for'", equalTo(null));
    }
}
