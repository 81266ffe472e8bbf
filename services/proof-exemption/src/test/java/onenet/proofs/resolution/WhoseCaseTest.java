package onenet.proofs.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import onenet.proofs.world.Fault;
import onenet.proofs.world.ProofScenario;
import onenet.proofs.world.SimulatedSources;
import onenet.testkit.Tokens;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("What a case states comes from the service whose case it is, and from nobody who gains by it")
class WhoseCaseTest extends ProofScenario {

    private static final String TITLE = "P-PREMISES-TITLE";
    private static final String LICENCE = "P-BUSINESS-LICENCE";
    private static final String REGISTERED = "海丰县示例路1号";
    private static final String STATED = "海丰县示例路2号";

    @Test
    @DisplayName(
            "The applicant cannot write the question that the register answers: his words are refused, the case's count")
    void writtenByTheApplicant() {
        registered(REGISTERED);
        post(holder(), "/v1/resolutions", stated(REGISTERED)).then().statusCode(403);
        post(representative(), "/v1/resolutions", stated(REGISTERED)).then().statusCode(403);
        assertThat(column("SELECT case_reference FROM proof_case")).isEmpty();
        post(service(), "/v1/resolutions", stated(STATED))
                .then()
                .body("proofs[0].outcome", equalTo("MISMATCH"))
                .body("proofs[0].attempts.outcome", equalTo(List.of("MISMATCH")));
    }

    @Test
    @DisplayName(
            "The next number cannot be taken beforehand: neither the stranger nor an officer opens it, and its own service does")
    void takenBeforehand() {
        Map<String, Object> taken = question(NEW, "PREPARATION", LICENCE);
        taken.put("holder", Map.of("uscc", "91441581MA4XAB13XM", "name", "陆丰市示例涂料有限公司"));
        post(stranger(), "/v1/resolutions", taken).then().statusCode(403);
        post(examiner(), "/v1/resolutions", taken).then().statusCode(403);
        resolve(LICENCE).body("proofs[0].state", equalTo("OBTAINED")).body("holder.uscc", equalTo(HOLDER));
    }

    @Test
    @DisplayName(
            "What was taken before this rule is no obstacle: the case's service takes its number over, with nothing of the other's left")
    void takenInTheOldDays() {
        resolve(LICENCE);
        sql("UPDATE proof_case SET case_service = NULL, holder_uscc = '91441581MA4XAB13XM', holder_name = 'x'");
        resolve(LICENCE).body("proofs[0].state", equalTo("OBTAINED")).body("holder.uscc", equalTo(HOLDER));
        assertThat(column("SELECT count(*) FROM receipt WHERE holder_uscc = '" + HOLDER + "'"))
                .containsExactly("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HZ-441521-2026-000101-X", "YA-441521-2026-000001-0", "HZ-441521-2026", "some-text"})
    @DisplayName("A number nobody has is refused, to the service too, and the attempt is on record")
    void noNumber(String reference) {
        Map<String, Object> request = question(NEW, "PREPARATION", LICENCE);
        request.put("caseReference", reference);
        post(service(), "/v1/resolutions", request).then().statusCode(403).body("code", equalTo("NOT_YOUR_CASE"));
        assertThat(column("SELECT case_number FROM audit_record WHERE action = 'CaseRefused' AND case_number = '"
                        + reference + "'"))
                .isNotEmpty();
    }

    @Test
    @DisplayName("A number of another service is none of this one's")
    void anotherService() {
        Map<String, Object> request = question(NEW, "PREPARATION", LICENCE);
        request.put("caseReference", number("YA", OFFICE));
        post(service(), "/v1/resolutions", request).then().statusCode(403).body("code", equalTo("NOT_YOUR_CASE"));
    }

    @Test
    @DisplayName(
            "Found for what the case stated an hour ago says nothing about what it states now: the newest answer counts")
    void restated() {
        registered(REGISTERED);
        post(service(), "/v1/resolutions", stated(REGISTERED)).then().body("proofs[0].state", equalTo("OBTAINED"));
        post(service(), "/v1/resolutions", stated(STATED))
                .then()
                .body("proofs[0].state", equalTo("ASKING"))
                .body("proofs[0].outcome", equalTo("MISMATCH"))
                .body("proofs[0].evidence", equalTo(null));
    }

    @Test
    @DisplayName("What an officer accepted of one statement is not accepted of the next")
    void acceptedOnce() {
        registered(REGISTERED);
        post(service(), "/v1/resolutions", stated(STATED));
        post(
                        examiner(),
                        "/v1/resolutions/" + caseReference + "/proofs/" + TITLE + "/determination",
                        Map.of("identifier", "NR-9", "accepted", true, "reason", "门牌已变更"))
                .then()
                .body("proofs[0].state", equalTo("OBTAINED"));
        post(service(), "/v1/resolutions", stated("海丰县示例路3号")).then().body("proofs[0].outcome", equalTo("MISMATCH"));
    }

    @Test
    @DisplayName("Which record the applicant means tells several apart, and excuses no difference")
    void meant() {
        registered(REGISTERED);
        post(service(), "/v1/resolutions", stated(STATED)).then().body("proofs[0].outcome", equalTo("MISMATCH"));
        means(TITLE, "NR-9");
        assertStands(TITLE, "ASKING", "MISMATCH", "address");
        SimulatedSources.fault("guangdong", Fault.AMBIGUOUS);
        resolve(LICENCE).body("proofs.find { it.proofId == '" + LICENCE + "' }.outcome", equalTo("AMBIGUOUS"));
        String second =
                standing().extract().path("proofs.find { it.proofId == '" + LICENCE + "' }.attempts[0].records[1]");
        means(LICENCE, second);
        assertStands(LICENCE, "OBTAINED", "FOUND_VALID", "VALID");
    }

    @Test
    @DisplayName(
            "The office is where the case is, not what its number says; who asks elsewhere finds nothing and is on record")
    void office() {
        Map<String, Object> request = question(NEW, "PREPARATION", LICENCE);
        request.put("office", "441581");
        post(service(), "/v1/resolutions", request).then().statusCode(200);
        String receipt = standing().extract().path("proofs[0].evidence.receiptId");
        String lufeng = Tokens.officer("lufeng-examiner", "441581", "examiner");
        assertThat(as(lufeng).get("/v1/resolutions/" + caseReference).statusCode())
                .isEqualTo(200);
        assertThat(as(examiner()).get("/v1/resolutions/" + caseReference).statusCode())
                .isEqualTo(404);
        assertThat(used(lufeng, receipt)).isEqualTo(200);
        assertThat(used(examiner(), receipt)).isEqualTo(404);
        assertThat(column("SELECT detail FROM audit_record WHERE action = 'CaseRefused' AND case_number = '"
                        + caseReference + "' AND actor_id = 'id-of-haifeng-examiner'"))
                .hasSize(2)
                .anySatisfy(detail -> assertThat(detail).contains("CheckReceipt"))
                .anySatisfy(detail -> assertThat(detail).contains("ReadResolution"));
    }

    private int used(String token, String receipt) {
        return as(token)
                .queryParam("caseReference", caseReference)
                .queryParam("purpose", "危险化学品经营许可审查")
                .get("/v1/receipts/" + receipt)
                .statusCode();
    }

    private void means(String proof, String identifier) {
        Map<String, Object> paper = new HashMap<>();
        paper.put("fileName", "print.pdf");
        paper.put("fileSha256", "a".repeat(64));
        paper.put("printedOf", identifier);
        post(holder(), "/v1/resolutions/" + caseReference + "/proofs/" + proof + "/submissions", paper)
                .then()
                .statusCode(201);
        work();
    }

    private Map<String, Object> stated(String premises) {
        Map<String, Object> request = question(NEW, "PREPARATION", TITLE);
        request.put("particulars", Map.of("premises", premises));
        return request;
    }

    private static void registered(String address) {
        SimulatedSources.reset();
        SimulatedSources.hold("guangdong", DEFINER + "101", identifier("101", 1));
        ObjectNode title = SimulatedSources.hold("natural-resources", "real-estate", "NR-9");
        title.withObject("fields").put("address", address);
    }
}
