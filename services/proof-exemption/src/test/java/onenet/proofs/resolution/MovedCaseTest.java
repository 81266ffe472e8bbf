package onenet.proofs.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import onenet.proofs.world.Fault;
import onenet.proofs.world.ProofScenario;
import onenet.proofs.world.SimulatedSources;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName(
        "A case that an amendment moves takes its proofs along: the new office acts on them, the old one finds nothing")
class MovedCaseTest extends ProofScenario {

    /** A functional area: its code has a dash that the case's number never had. */
    private static final String ZONE = "441502-HHW";

    private static final String LICENCE = "P-BUSINESS-LICENCE";
    private static final String PREMISES = "P-PREMISES-TITLE";
    private static final String INSURED_ITEM = "00012500500001";
    private static final String INSURED = "P-SOCIAL-INSURANCE";

    private static final Map<String, Object> FALSE =
            Map.of("result", "FALSE", "note", "示例", "by", "2026-12-20", "decisionNumber", "示例1号");
    private static final Map<String, Object> RULING =
            Map.of("consequence", "RESCISSION_STARTED", "decisionNumber", "示例", "reasons", "示例");

    @Test
    @DisplayName("the record among several is picked by the office the case is at now")
    void determination() {
        SimulatedSources.fault("guangdong", Fault.AMBIGUOUS);
        resolve(LICENCE);
        String second = standing().extract().path("proofs[0].attempts[0].records[1]");
        moved(NEW, LICENCE);
        assertActs(
                "examiner",
                "/v1/resolutions/" + caseReference + "/proofs/" + LICENCE + "/determination",
                Map.of("identifier", second, "accepted", true, "reason", "示例"));
    }

    @Test
    @DisplayName("a paper handed in is compared by the office the case is at now")
    void submission() {
        SimulatedSources.fault("natural-resources", Fault.OUTAGE);
        resolve(PREMISES);
        String id = post(
                        holder(),
                        "/v1/resolutions/" + caseReference + "/proofs/" + PREMISES + "/submissions",
                        Map.of("fileName", "a.pdf", "fileSha256", "a".repeat(64)))
                .path("id");
        moved(NEW, PREMISES);
        assertActs("intake-officer", "/v1/submissions/" + id + "/verification", Map.of("note", "示例"));
    }

    @Test
    @DisplayName("a commitment is checked, found false and decided upon by the office the case is at now")
    void breach() {
        resolve("P-TRAINING");
        String hash = as(holder())
                .get("/v1/resolutions/" + caseReference + "/proofs/P-TRAINING/commitment-notice")
                .path("textHash");
        String id = post(
                        representative(),
                        "/v1/resolutions/" + caseReference + "/proofs/P-TRAINING/commitment",
                        Map.of("signerName", "示例甲", "capacity", "LEGAL_REPRESENTATIVE", "textHash", hash))
                .path("id");
        moved(NEW, "P-TRAINING");
        assertThat(checks(OFFICE)).isZero();
        assertThat(checks(ZONE)).isEqualTo(1);
        assertActs("examiner", "/v1/commitments/" + id + "/checks", FALSE);
        post(holder(), "/v1/commitments/" + id + "/defence", Map.of("reason", "示例"))
                .then()
                .statusCode(201);
        assertActs("decision-maker", "/v1/commitments/" + id + "/decision", RULING);
    }

    @Test
    @DisplayName("a proof is demanded by the office the case is at now")
    void demand() {
        SimulatedSources.fault("guangdong", Fault.NOTHING);
        SimulatedSources.fault("market-supervision", Fault.NOTHING);
        resolve(LICENCE);
        moved(NEW, LICENCE);
        assertActs(
                "intake-officer",
                "/v1/demands",
                Map.of("caseReference", caseReference, "proofId", LICENCE, "reason", "示例"));
    }

    @Test
    @DisplayName("a letter is seen and its reply entered by the functional area the case is at now")
    void letter() {
        SimulatedSources.fault("human-resources", Fault.NOTHING);
        asks(INSURED_ITEM, "PREPARATION", INSURED);
        String asked = column("SELECT id::text FROM assistance_request").get(0);
        post(department("441500-RSJ"), "/v1/assistance-requests/" + asked + "/answer", reply("NOT_OURS"))
                .then()
                .statusCode(201);
        moved(INSURED_ITEM, INSURED);
        letters(OFFICE).then().body("$", hasSize(0));
        String letter = letters(ZONE).then().body("$", hasSize(1)).extract().path("[0].id");
        assertActs("examiner", "/v1/assistance-requests/" + letter + "/reply", reply("CONFIRMED"));
    }

    /** The old office's officer finds nothing, the new one's acts. */
    private static void assertActs(String role, String path, Map<String, Object> act) {
        post(officerAt(OFFICE, role), path, act).then().statusCode(404);
        post(officerAt(ZONE, role), path, act).then().statusCode(201);
    }

    private void moved(String itemCode, String proof) {
        Map<String, Object> amended = question(itemCode, "PREPARATION", proof);
        amended.put("office", ZONE);
        post(service(), "/v1/resolutions", amended).then().statusCode(200);
    }

    private static int checks(String office) {
        return as(officerAt(office, "examiner"))
                .get("/v1/commitments/checks")
                .jsonPath()
                .getList("$")
                .size();
    }

    private static Response letters(String office) {
        return as(officerAt(office, "examiner")).get("/v1/assistance-requests/letters");
    }

    private static Map<String, Object> reply(String answer) {
        return Map.of("answer", answer, "note", "示例");
    }

    private static String officerAt(String office, String role) {
        return Tokens.officer("officer-of-" + office + role, office, role);
    }
}
