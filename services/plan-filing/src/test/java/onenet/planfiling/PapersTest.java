package onenet.planfiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import onenet.testkit.Enterprises;
import onenet.testkit.KeptConnection;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;
import onenet.testkit.Uploads;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a unit hands in is a paper when it comes and a paper when it leaves. */
@QuarkusTest
class PapersTest extends OnTheStack {

    @TestHTTPResource
    URI service;

    private final Story story = Story.ofATrader();

    @BeforeEach
    void today() {
        MovableClock.setTo(Story.PUBLISHED.plusDays(7));
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
        Response kept = uploads(Uploads.sealedOfd(), "预案.ofd");
        kept.then().statusCode(201).body("mediaType", equalTo("application/ofd"));
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
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"aSet-Cookie_ x_1fdp.pdf\";"
                                + " filename*=UTF-8''aSet-Cookie_%20x%3D1fdp.pdf"));
    }

    @Test
    @DisplayName("a PDF that runs a script is refused; a photograph loses its position before it is kept")
    void harmless() {
        uploads(Uploads.scripted(), "a.pdf").then().statusCode(422).body("code", equalTo("UNSAFE_CONTENT"));
        Response kept = uploads(Uploads.photograph(), "照片.jpeg");
        assertThat(new String(seenByTheOffice(kept.path("id")).asByteArray(), StandardCharsets.ISO_8859_1))
                .doesNotContain(Uploads.POSITION);
    }

    @Test
    @DisplayName("an upload says where the file is read again; nobody else finds it there")
    void place() {
        Response kept = uploads(Uploads.sealedOfd(), "预案.ofd");
        String place = kept.header("Location");
        Story.request(story.applicant())
                .get(place)
                .then()
                .statusCode(200)
                .body("id", equalTo(kept.path("id")))
                .body("trustLevel", equalTo("C"));
        for (String other : List.of(Tokens.applicant("other-unit", Enterprises.next()), Story.officer())) {
            Story.request(other).get(place).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        }
    }

    @Test
    @DisplayName("a body over the limit is told so in the sender's language")
    void tooLarge() {
        Story.request(story.applicant())
                .header("Accept-Language", "en")
                .contentType("application/octet-stream")
                .queryParam("name", "a.pdf")
                .body(new byte[13 << 20])
                .post("/v1/files")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("title", equalTo("The content is too large"));
    }

    private Response uploads(byte[] content, String name) {
        return Story.request(story.applicant())
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .body(content)
                .post("/v1/files");
    }

    private Response seenByTheOffice(String file) {
        Map<String, Object> form =
                story.with("filing-form", "risk-and-resources").form();
        form.put(
                "materials",
                java.util.List.of(
                        story.material("filing-form"),
                        story.material("risk-and-resources"),
                        Map.of("material", "electronic-plan", "file", file)));
        Response submitted = story.submitting(form);
        submitted.then().statusCode(201);
        Response seen = Story.request(Tokens.officer("haifeng-intake", "441521", "intake-officer"))
                .get("/v1/cases/" + submitted.path("caseNumber") + "/materials/electronic-plan");
        assertThat(seen.statusCode()).isEqualTo(200);
        return seen;
    }
}
