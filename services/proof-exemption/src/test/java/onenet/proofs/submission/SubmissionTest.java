package onenet.proofs.submission;

import static org.hamcrest.Matchers.equalTo;

import onenet.proofs.world.Fault;
import onenet.proofs.world.ProofScenario;
import onenet.proofs.world.SimulatedSources;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Handing in comes last, and weighs as much as somebody compared")
class SubmissionTest extends ProofScenario {

    private static final String PROOF = "P-PREMISES-TITLE";

    @Test
    @DisplayName("Trap 20: a scan handed in of one's own will is level C; an officer who compared it makes it level B")
    void levels() {
        SimulatedSources.fault("natural-resources", Fault.OUTAGE);
        resolve(PROOF);
        String id = handIn(Map.of())
                .statusCode(201)
                .body("voluntary", equalTo(true))
                .body("trustLevel", equalTo("C"))
                .extract()
                .path("id");
        assertStands(PROOF, "ASKING", "SOURCE_ERROR", "HTTP_503");
        post(officer("intake-officer"), "/v1/submissions/" + id + "/verification", Map.of("note", "与原件一致"))
                .then()
                .statusCode(201)
                .body("trustLevel", equalTo("B"));
        standing().body("proofs[0].state", equalTo("OBTAINED")).body("proofs[0].route", equalTo("SUBMISSION"));
    }

    @Test
    @DisplayName(
            "Trap 36: a printed e-certificate is level C and has its identifier asked live; it is never taken for the original")
    void printed() {
        SimulatedSources.fault("guangdong", Fault.NOTHING);
        SimulatedSources.fault("market-supervision", Fault.NOTHING);
        resolve("P-BUSINESS-LICENCE").body("proofs[0].state", equalTo("SUBMIT"));
        SimulatedSources.heal("guangdong");
        String id = post(
                        holder(),
                        "/v1/resolutions/" + caseReference + "/proofs/P-BUSINESS-LICENCE/submissions",
                        paper(Map.of("printedOf", identifier("101", 1))))
                .then()
                .statusCode(201)
                .body("trustLevel", equalTo("C"))
                .extract()
                .path("id");
        post(officer("intake-officer"), "/v1/submissions/" + id + "/verification", Map.of("note", "x"))
                .then()
                .statusCode(409);
        work();
        standing().body("proofs[0].state", equalTo("OBTAINED")).body("proofs[0].route", equalTo("E_CERTIFICATE"));
    }

    @Test
    @DisplayName("Trap 37: an annotated copy made for another case, or past its end, is refused")
    void annotatedCopy() {
        SimulatedSources.fault("natural-resources", Fault.NOTHING);
        resolve(PROOF);
        handIn(Map.of("madeForCase", "HZ-441521-2026-000999-B"))
                .statusCode(409)
                .body("detail", equalTo("原因：ANOTHER_CASE"));
        handIn(Map.of("madeForCase", caseReference, "madeUntil", "2026-11-23"))
                .statusCode(409)
                .body("detail", equalTo("原因：EXPIRED"));
        handIn(Map.of("madeForCase", caseReference, "madeUntil", "2026-11-24"))
                .statusCode(201)
                .body("voluntary", equalTo(false));
    }

    @Test
    @DisplayName("What is cancelled cannot even be handed in")
    void cancelled() {
        resolve("P-NO-CRIME");
        post(holder(), "/v1/resolutions/" + caseReference + "/proofs/P-NO-CRIME/submissions", paper(Map.of()))
                .then()
                .statusCode(409)
                .body("code", equalTo("HAND_IN_REFUSED"));
    }

    private ValidatableResponse handIn(Map<String, Object> more) {
        return post(holder(), "/v1/resolutions/" + caseReference + "/proofs/" + PROOF + "/submissions", paper(more))
                .then();
    }

    private static Map<String, Object> paper(Map<String, Object> more) {
        Map<String, Object> paper = new HashMap<>(more);
        paper.put("fileName", "scan.pdf");
        paper.put("fileSha256", "a".repeat(64));
        return paper;
    }
}
