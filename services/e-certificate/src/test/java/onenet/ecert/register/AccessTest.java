package onenet.ecert.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import onenet.ecert.certificate.Certificate;
import onenet.ecert.world.Decision;
import onenet.ecert.world.EcertScenario;
import onenet.ecert.world.SimulatedProvince;
import onenet.testkit.MovableClock;
import onenet.testkit.PlainHttp;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Nobody reads or acts where they do not belong")
class AccessTest extends EcertScenario {

    @Test
    @DisplayName("A holder sees its own, an office its own, overseers all, in list and detail")
    void scopes() {
        Certificate certificate = issued(Decision.granted(81));
        for (String reader : List.of(
                holder(),
                officer(),
                Tokens.officer("city-supervisor", "441500", "city-supervisor"),
                Tokens.officer("auditor", "441500", "auditor"))) {
            as(reader)
                    .get("/v1/certificates/" + certificate.identifier())
                    .then()
                    .statusCode(200)
                    .header("ETag", startsWith("\"v" + certificate.rowVersion() + "-"))
                    .body("certificate.holderUscc", equalTo(HOLDER))
                    .body("history.to", contains("IN_FORCE"));
            as(reader).get("/v1/certificates").then().statusCode(200).body("items", hasSize(1));
            as(reader)
                    .get("/v1/certificates/" + certificate.identifier() + "/document")
                    .then()
                    .statusCode(200)
                    .contentType("application/ofd");
        }
    }

    @Test
    @DisplayName("A certificate, its list and its document read twice are sent once, and nobody else may keep them")
    void readTwice() {
        Certificate certificate = issued(Decision.granted(82));
        String path = "/v1/certificates/" + certificate.identifier();
        for (String read : List.of("/v1/certificates", path, path + "/document")) {
            assertThat(PlainHttp.isSpokenAt(read, () -> as(holder())).header("Cache-Control"))
                    .isNull();
        }
    }

    @Test
    @DisplayName("Who has no reader of OFD reads the pages as pictures and takes a PDF along, which is written down")
    void asItLooks() {
        Certificate certificate = issued(Decision.granted(83));
        String path = "/v1/certificates/" + certificate.identifier();
        int pages = as(holder())
                .get(path + "/pages")
                .then()
                .statusCode(200)
                .extract()
                .path("pages");
        for (int page = 1; page <= pages; page++) {
            as(holder()).get(path + "/pages/" + page).then().statusCode(200).contentType("image/png");
        }
        as(holder()).get(path + "/pages/" + (pages + 1)).then().statusCode(404);
        as(holder())
                .get(path + "/reading-copy")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", startsWith("attachment"));
        assertThat(column("SELECT case_number FROM audit_record WHERE action = 'TakeReadingCopy' AND detail LIKE '%"
                        + certificate.identifier() + "%'"))
                .contains(certificate.caseNumber());
    }

    @Test
    @DisplayName("Trap 47: a lost copy is fetched again; number, dates and version stay, and nothing new is registered")
    void fetchedAgain() {
        Certificate certificate = issued(Decision.granted(80));
        String before = as(holder()).get("/v1/certificates").asString();
        for (int time = 0; time < 2; time++) {
            byte[] copy = as(holder())
                    .get("/v1/certificates/" + certificate.identifier() + "/document")
                    .asByteArray();
            assertThat(copy).isEqualTo(document(certificate));
        }
        work();
        assertThat(as(holder()).get("/v1/certificates").asString())
                .contains(certificate.identifier())
                .isEqualTo(before);
        assertThat(SimulatedProvince.records()).hasSize(1);
    }

    @Test
    @DisplayName("For a stranger, a foreign office and an officer without office the certificate does not exist")
    void strangers() {
        Certificate certificate = issued(Decision.granted(82));
        for (String outsider : List.of(
                stranger(),
                foreignOfficer(),
                Tokens.officer("city-intake", "441500", "intake-officer"),
                Tokens.applicant("nobody", ""))) {
            for (String path : List.of("", "/document")) {
                as(outsider)
                        .get("/v1/certificates/" + certificate.identifier() + path)
                        .then()
                        .statusCode(404)
                        .body("code", equalTo("NOT_FOUND"));
            }
            as(outsider).get("/v1/certificates").then().statusCode(200).body("items", empty());
        }
        as(stranger())
                .get("/v1/certificates/" + certificate.identifier() + "/presentation-scans")
                .then()
                .statusCode(404);
        as(stranger())
                .post("/v1/certificates/" + certificate.identifier() + "/presentations")
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("A list is read page by page, the newest first, and what is issued meanwhile moves no page")
    void pages() {
        List<String> issued = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            // two at one instant: the order is one all the same
            MovableClock.setTo(LocalDateTime.of(2026, 11, 24, 9, i / 2, 0));
            issued.add(0, issued(Decision.granted(85 + i)).identifier());
        }
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            var request = as(holder()).queryParam("limit", 3);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/v1/certificates")
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.jsonPath().getList("items.identifier", String.class));
            cursor = page.path("next");
            MovableClock.setTo(LocalDateTime.of(2026, 11, 24, 10, 0, seen.size()));
            issued(Decision.granted(91 + seen.size()));
        } while (cursor != null);
        assertThat(seen).hasSize(6).doesNotHaveDuplicates();
        for (int minute = 0; minute < 3; minute++) {
            int newest = 2 * minute;
            assertThat(seen.subList(newest, newest + 2))
                    .containsExactlyInAnyOrderElementsOf(issued.subList(newest, newest + 2));
        }
    }

    @Test
    @DisplayName("A cursor that belongs to no certificate is refused")
    void foreignCursor() {
        as(holder())
                .queryParam("cursor", UUID.randomUUID().toString())
                .get("/v1/certificates")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_INPUT"));
    }

    @Test
    @DisplayName("Bad input is told with the right code: no JSON, an unknown field, a bad limit, a missing part")
    void badInput() {
        given().contentType("application/json")
                .body("{")
                .post("/v1/verifications")
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_JSON"));
        given().contentType("application/json")
                .body(Map.of("certificateIdentifier", "x", "holderLastFour", "1211", "more", 1))
                .post("/v1/verifications")
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_FIELD"));
        given().contentType("application/json")
                .body(Map.of("certificateIdentifier", "x", "holderLastFour", "12"))
                .post("/v1/verifications")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_INPUT"))
                .body("violations[0].field", equalTo("holderLastFour"));
        as(officer()).queryParam("limit", 1000).get("/v1/certificates").then().statusCode(400);
        given().contentType("text/plain")
                .body("x")
                .post("/v1/verifications")
                .then()
                .statusCode(415);
    }

    @Test
    @DisplayName(
            "A certificate that is being made has no document yet; the officer sees what its making last failed with")
    void beingMade() {
        onenet.ecert.world.SimulatedProvince.next("issue", onenet.ecert.world.SimulatedProvince.Fault.ERROR);
        Decision decision = Decision.granted(95);
        hear(decision);
        work();
        Certificate certificate = certificate(decision);
        as(holder())
                .get("/v1/certificates/" + certificate.identifier() + "/document")
                .then()
                .statusCode(409)
                .body("code", equalTo("CERTIFICATE_NOT_READY"));
        as(officer())
                .get("/v1/certificates/" + certificate.identifier())
                .then()
                .body("workFailure", equalTo("SOURCE_ERROR: HTTP 500"));
    }
}
