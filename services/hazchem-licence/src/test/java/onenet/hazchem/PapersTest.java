package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import onenet.testkit.Enterprises;
import onenet.testkit.KeptConnection;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;
import onenet.testkit.Uploads;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an enterprise hands in is a paper when it comes and a paper when it leaves. */
@QuarkusTest
class PapersTest extends OnTheStack {

    @TestHTTPResource
    URI service;

    private final Story story = Story.inHaifeng();

    @BeforeEach
    void today() {
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("a large upload that is refused, for whatever reason, leaves its connection to the next request")
    @CsvSource({
        "413, too long, ?name=a.pdf, APPLICANT, ''",
        "400, without a name, '', APPLICANT, ''",
        "401, of nobody, ?name=a.pdf, NOBODY, ''",
        "403, of the wrong role, ?name=a.pdf, DECIDER, ''",
        "404, at a window nobody came to, ?name=a.pdf, INTAKE, Counter-Visit: 00000000-0000-4000-8000-000000000009"
    })
    void connectionIsLeft(int status, String why, String query, String sender, String field) {
        String head = "POST /v1/files" + query + " HTTP/1.1\r\nContent-Type: application/octet-stream"
                + (sender.equals("NOBODY") ? "" : "\r\nAuthorization: Bearer " + token(sender))
                + (field.isEmpty() ? "" : "\r\n" + field);
        assertThat(KeptConnection.servesAfter(service, head, 11_500_000, "/v1/service-items"))
                .isEqualTo(status);
    }

    private String token(String sender) {
        return switch (sender) {
            case "APPLICANT" -> Tokens.applicant("sender", Enterprises.next());
            case "DECIDER" -> Tokens.officer("haifeng-decider", "441521", "decision-maker");
            default -> Tokens.officer("haifeng-intake", "441521", "intake-officer");
        };
    }

    @Test
    @DisplayName("a sealed OFD is taken as a material, and leaves unchanged as an OFD")
    void ofd() {
        Response kept = uploads(Uploads.sealedOfd(), "证照.ofd");
        kept.then()
                .statusCode(201)
                .body("mediaType", equalTo("application/ofd"))
                .body("name", equalTo("证照.ofd"));
        Response seen = seenByTheOffice(kept.path("id"));
        assertThat(seen.contentType()).isEqualTo("application/ofd");
        assertThat(seen.asByteArray()).isEqualTo(Uploads.sealedOfd());
    }

    @Test
    @DisplayName("a paper that is a page as well, under a name that is none, leaves as a paper under a plain name")
    void names() {
        Response kept = uploads(Uploads.paperAndPage(), Uploads.HOSTILE_NAME);
        kept.then().statusCode(201).body("name", equalTo(Uploads.HARMLESS_NAME));
        seenByTheOffice(kept.path("id"))
                .then()
                .contentType("application/pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"aSet-Cookie_ x_1fdp.pdf\";"
                                + " filename*=UTF-8''aSet-Cookie_%20x%3D1fdp.pdf"));
    }

    @Test
    @DisplayName("an upload says where the file is read again; nobody else finds it there")
    void place() {
        Response kept = uploads(Uploads.sealedOfd(), "证照.ofd");
        String place = kept.header("Location");
        story.trader().request().get(place).then().statusCode(200).body("id", equalTo(kept.path("id")));
        Response photograph = story.examiner().photographs(Uploads.photograph());
        String taken = photograph.header("Location");
        story.examiner().request().get(taken).then().statusCode(200).body("id", equalTo(photograph.path("id")));
        story.trader().request().get(taken).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        Story.inHaifeng().trader().request().get(place).then().statusCode(404);
    }

    @Test
    @DisplayName("a PDF that runs a script is refused, and the enterprise is told what to do in its language")
    void scripts() {
        assertThat(uploads(Uploads.scripted(), "a.pdf").statusCode()).isEqualTo(422);
        upload(Uploads.scripted(), "a.pdf", "en")
                .then()
                .body("code", equalTo("UNSAFE_CONTENT"))
                .body("title", containsString("save it as a plain file"));
    }

    @Test
    @DisplayName("a photograph an enterprise hands in loses its position before it is kept")
    void position() {
        Response kept = uploads(Uploads.photograph(), "照片.jpeg");
        kept.then().statusCode(201).body("name", equalTo("照片.jpg"));
        assertThat(text(seenByTheOffice(kept.path("id")))).doesNotContain(Uploads.POSITION);
    }

    @Test
    @DisplayName(
            "a photograph of an inspection keeps its position for the office that inspected, and shows it to nobody else")
    void evidence() {
        story.submitsNew().accepted();
        story.acts(story.examiner(), "site-inspections", Map.of());
        String photograph = story.examiner()
                .photographs(Uploads.photograph())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        story.acts(story.examiner(), "site-inspections/1/report", InspectionTest.report(photograph));
        String path = "/v1/cases/" + story.number() + "/site-photographs/" + photograph;
        assertThat(text(story.decider().request().get(path))).contains(Uploads.POSITION);
        Desk city = Desk.with(Tokens.officer("city", "441500", "city-supervisor"));
        assertThat(text(city.request().get(path))).startsWith("\u00FF\u00D8").doesNotContain(Uploads.POSITION);
    }

    @Test
    @DisplayName(
            "a body over the limit is told so in the sender's language; one that was not announced, when the file's own limit is passed")
    void tooLarge() throws Exception {
        byte[] large = new byte[13 << 20];
        upload(large, "a.pdf", "en")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("PAYLOAD_TOO_LARGE"))
                .body("title", equalTo("The content is too large"));
        upload(large, "a.pdf", "zh-CN").then().statusCode(413).body("title", equalTo("内容过大"));
        HttpResponse<String> streamed = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        RestAssured.baseURI + ":" + RestAssured.port + "/v1/files?name=a.pdf"))
                                .header("Authorization", story.trader().authorization())
                                .header("Accept-Language", "en")
                                .header("Content-Type", "application/octet-stream")
                                .POST(HttpRequest.BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(large, 0, 11 << 20)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(streamed.statusCode()).isEqualTo(413);
        assertThat(streamed.body()).contains("PAYLOAD_TOO_LARGE", "The content is too large");
    }

    private Response seenByTheOffice(String file) {
        Map<String, Object> application = story.application();
        application.put("materials", List.of(Map.of("material", "safety-rules-list", "file", file)));
        story.submits(Forms.submission("NEW", null, application));
        Response seen = story.intake().request().get("/v1/cases/" + story.number() + "/materials/safety-rules-list");
        assertThat(seen.statusCode()).isEqualTo(200);
        return seen;
    }

    private Response uploads(byte[] content, String name) {
        return upload(content, name, "zh-CN");
    }

    private Response upload(byte[] content, String name, String language) {
        return RestAssured.given()
                .header("Authorization", story.trader().authorization())
                .header("Accept-Language", language)
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .body(content)
                .post("/v1/files");
    }

    private static String text(Response answer) {
        return new String(answer.asByteArray(), StandardCharsets.ISO_8859_1);
    }
}
