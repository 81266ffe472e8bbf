package onenet.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.proofs.assistance.AssistanceSweep;
import onenet.proofs.dependant.FollowEvidence;
import onenet.proofs.dependant.FollowEvidence.Change;
import onenet.proofs.world.ProofScenario;
import onenet.testkit.Feed;
import onenet.testkit.Tokens;
import onenet.testkit.WrittenDown;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("What becomes of the proofs of a case is told under the head of the case, to who may look into it")
class FollowEventsTest extends ProofScenario {

    private static final String DEMANDED = "proofs.demand-refused.v1";

    @Inject
    AssistanceSweep sweep;

    @Inject
    FollowEvidence follow;

    @Test
    @DisplayName("Every type of event that concerns a case carries the head, in its schema and in its rows")
    void heads() throws IOException {
        demandRefused();
        caseReference = number("HZ", OFFICE);
        asks(RENEWAL, "PREPARATION", "P-HZR-001", "P-TRAINING", "P-REFINED-OIL");
        corrected(correctionOrdered());
        follow.handle(new Change("ecert", identifier("001", 1), "REVOKED", TODAY));
        clock(TODAY.plusDays(4).atTime(0, 1));
        sweep.sweep();
        WrittenDown.mentionHeads(Set.of(
                DEMANDED,
                "proofs.assistance-escalated.v1",
                "proofs.commitment-breached.v1",
                "proofs.commitment-doubted.v1",
                "proofs.evidence-lapsed.v1",
                "proofs.resolution-changed.v1"));
        assertThat(by(DEMANDED)).isEqualTo("OFFICER id-of-haifeng-intake-officer");
        assertThat(by("proofs.commitment-breached.v1")).isEqualTo("OFFICER id-of-haifeng-examiner");
        assertThat(by("proofs.evidence-lapsed.v1")).isEqualTo("SYSTEM proof-exemption");
        assertThat(by("proofs.assistance-escalated.v1")).isEqualTo("CLOCK clock");
    }

    @Test
    @DisplayName("A draft is no case: what becomes of its proofs is told without a head, and its holder is told")
    void draft() {
        caseReference = UUID.randomUUID().toString();
        Map<String, Object> question = question(NEW, "PREPARATION", "P-TRAINING");
        question.remove("office");
        post(service(), "/v1/resolutions", question).then().statusCode(200);
        commit();
        Feed.allTold();
        assertThat(told("proofs.resolution-changed.v1"))
                .singleElement()
                .satisfies(event -> assertThat(event.has("progress")).isFalse());
        assertThat(subjects(holder())).containsExactly(caseReference);
        assertThat(subjects(officer("examiner"))).isEmpty();
    }

    @Test
    @DisplayName(
            "The office of the case, its holder and the supervision are told; another office, enterprise or department is not")
    void cut() {
        demandRefused();
        String first = caseReference;
        caseReference = number("HZ", OFFICE);
        demandRefused();
        Feed.allTold();
        for (String reader : List.of(
                officer("decision-maker"), supervisor(), Tokens.officer("auditor", "441500", "auditor"), holder())) {
            assertThat(subjects(reader)).containsExactly(first, caseReference);
        }
        for (String outsider : List.of(stranger(), Tokens.officer("lufeng-intake", "441581", "intake-officer"))) {
            assertThat(subjects(outsider)).isEmpty();
        }
    }

    @Test
    @DisplayName(
            "The holder reads that something happened and on which side, not which officer it was; the office reads all")
    void outside() {
        demandRefused();
        Feed.allTold();
        assertThat(first(holder()).keySet()).isEqualTo(Set.of("progress"));
        assertThat(progress(holder())).containsEntry("by", Map.of("kind", "OFFICER"));
        assertThat(progress(holder()))
                .containsEntry("caseNumber", caseReference)
                .containsEntry("office", OFFICE);
        assertThat(first(officer("examiner"))).containsEntry("officer", "haifeng-intake-officer");
    }

    @Test
    @DisplayName("A case that has moved to another office is told there from then on, and no longer where it was")
    void moved() {
        demandRefused();
        Map<String, Object> question = question(NEW, "ACCEPTANCE", "P-BUSINESS-LICENCE");
        question.put("office", "441581");
        post(service(), "/v1/resolutions", question).then().statusCode(200);
        Feed.allTold();
        assertThat(subjects(officer("examiner"))).isEmpty();
        assertThat(subjects(Tokens.officer("lufeng-examiner", "441581", "examiner")))
                .contains(caseReference);
    }

    private void demandRefused() {
        resolve("P-BUSINESS-LICENCE");
        post(
                        officer("intake-officer"),
                        "/v1/demands",
                        Map.of("caseReference", caseReference, "proofId", "P-BUSINESS-LICENCE", "reason", "x"))
                .then()
                .statusCode(409);
    }

    private String commit() {
        String training = "/v1/resolutions/" + caseReference + "/proofs/P-TRAINING";
        String hash = as(holder()).get(training + "/commitment-notice").path("textHash");
        return post(
                        representative(),
                        training + "/commitment",
                        Map.of("signerName", "示例甲", "capacity", "LEGAL_REPRESENTATIVE", "textHash", hash))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String correctionOrdered() {
        Map<String, Object> finding = Map.of(
                "result", "CORRECTABLE", "note", "x", "by", TODAY.plusDays(20).toString(), "decisionNumber", "D-1");
        String commitment = commit();
        post(examiner(), "/v1/commitments/" + commitment + "/checks", finding)
                .then()
                .statusCode(201);
        return commitment;
    }

    /** What was to be put right was: the doubt is gone. */
    private void corrected(String commitment) {
        post(examiner(), "/v1/commitments/" + commitment + "/checks", Map.of("result", "CONFIRMED", "note", "x"))
                .then()
                .statusCode(201);
    }

    private static String by(String type) {
        JsonNode by = told(type).get(0).at("/progress/by");
        return by.path("kind").asText() + " " + by.path("id").asText();
    }

    private static List<Object> subjects(String token) {
        return Feed.follow(() -> as(token), Feed.start(), 1).stream()
                .map(event -> event.get("subject"))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> first(String token) {
        return (Map<String, Object>)
                Feed.follow(() -> as(token), Feed.start(), 100).get(0).get("data");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> progress(String token) {
        return (Map<String, Object>) first(token).get("progress");
    }
}
