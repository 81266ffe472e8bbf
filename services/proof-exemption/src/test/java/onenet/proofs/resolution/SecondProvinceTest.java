package onenet.proofs.resolution;

import static org.hamcrest.Matchers.equalTo;

import onenet.proofs.world.Fault;
import onenet.proofs.world.ProofScenario;
import onenet.proofs.world.SimulatedSources;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("The second province: status codes, and data encrypted for us")
class SecondProvinceTest extends ProofScenario {

    private static final String PROOF = "P-ASS-123";
    private static final String ITEM = "00012500900001";

    @Test
    @DisplayName("Encrypted data is read and compared like any other")
    void obtained() {
        asks(ITEM, "PREPARATION", PROOF)
                .body("proofs[0].state", equalTo("OBTAINED"))
                .body("proofs[0].evidence.identifier", equalTo(identifier("123", 1)));
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvSource({
        "REVOKED,SUBMIT,FOUND_INVALID,VOID",
        "EXPIRED,SUBMIT,FOUND_INVALID,EXPIRED",
        "SUSPENDED,ASKING,FOUND_INVALID,SUSPENDED",
        "NOTHING,SUBMIT,NOT_FOUND,NO_RECORD",
        "NO_PERMISSION,ASKING,NO_PERMISSION,100",
        "UNKNOWN_CODE,ASKING,SOURCE_ERROR,CODE_58",
        "OUTAGE,ASKING,SOURCE_ERROR,HTTP_503",
        "WRONG_HOLDER,ASKING,MISMATCH,holder",
        "AMBIGUOUS,ASKING,AMBIGUOUS,SEVERAL"
    })
    @DisplayName(
            "Trap 11: 21, 22 and 23 are void, expired and restricted; each knocked out has its outcome and recovers")
    void statuses(Fault fault, String state, String outcome, String code) {
        SimulatedSources.fault("shandong", fault);
        asks(ITEM, "PREPARATION", PROOF);
        assertStands(PROOF, state, outcome, code);
        if (state.equals("ASKING") && fault != Fault.AMBIGUOUS) {
            SimulatedSources.heal("shandong");
            clock(TODAY.plusDays(2).atTime(9, 0));
            work();
            assertStands(PROOF, "OBTAINED", "FOUND_VALID", "VALID");
        }
    }

    @Test
    @DisplayName("Trap 41: data in the other order of SM2 is a fault, not an empty answer")
    void otherOrder() {
        SimulatedSources.fault("shandong", Fault.STALE_ANSWER);
        asks(ITEM, "PREPARATION", PROOF);
        assertStands(PROOF, "ASKING", "SOURCE_ERROR", "NOT_DECRYPTED");
    }
}
