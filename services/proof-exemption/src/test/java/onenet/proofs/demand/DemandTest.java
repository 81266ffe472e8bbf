package onenet.proofs.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import onenet.proofs.world.Fault;
import onenet.proofs.world.ProofScenario;
import onenet.proofs.world.SimulatedSources;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Nobody demands what the state can have itself")
class DemandTest extends ProofScenario {

    @Test
    @DisplayName(
            "Trap 28: a demand for a cancelled, unlisted, obtained or obtainable proof is refused and kept for oversight")
    void refused() {
        SimulatedSources.fault("natural-resources", Fault.OUTAGE);
        resolve("P-BUSINESS-LICENCE", "P-PREMISES-TITLE", "P-TRAINING");
        demand("P-NO-CRIME").statusCode(409).body("code", equalTo("DEMAND_REFUSED"));
        demand("P-INVENTED").statusCode(409);
        demand("P-BUSINESS-LICENCE").statusCode(409).body("detail", containsString("OBTAINED"));
        demand("P-PREMISES-TITLE").statusCode(409).body("detail", containsString("ASKING"));
        demand("P-TRAINING").statusCode(409).body("detail", containsString("MAY_COMMIT"));
        demand("P-REFINED-OIL").statusCode(409).body("detail", containsString("NOT_TRIED"));
        as(supervisor())
                .get("/v1/demands/refused")
                .then()
                .statusCode(200)
                .body("$", hasSize(6))
                .body("[0].officer", equalTo("haifeng-intake-officer"));
        assertThat(told("proofs.demand-refused.v1")).hasSize(6);
    }

    @Test
    @DisplayName(
            "When all routes are exhausted the demand is granted, with a written reason that names each failed attempt")
    void granted() {
        SimulatedSources.fault("guangdong", Fault.NOTHING);
        SimulatedSources.fault("market-supervision", Fault.NOTHING);
        resolve("P-BUSINESS-LICENCE").body("proofs[0].state", equalTo("SUBMIT"));
        demand("P-BUSINESS-LICENCE")
                .statusCode(201)
                .body("writtenReason", containsString("广东省电子证照系统 NOT_FOUND"))
                .body("writtenReason", containsString("市场监督管理部门 NOT_FOUND"));
    }

    @Test
    @DisplayName("An officer of another office does not know the case")
    void foreign() {
        resolve("P-BUSINESS-LICENCE");
        post(
                        Tokens.officer("lufeng-intake", "441581", "intake-officer"),
                        "/v1/demands",
                        Map.of("caseReference", caseReference, "proofId", "P-BUSINESS-LICENCE", "reason", "x"))
                .then()
                .statusCode(404);
    }

    private ValidatableResponse demand(String proofId) {
        return post(
                        officer("intake-officer"),
                        "/v1/demands",
                        Map.of("caseReference", caseReference, "proofId", proofId, "reason", "需要核对"))
                .then();
    }
}
