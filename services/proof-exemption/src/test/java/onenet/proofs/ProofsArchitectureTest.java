package onenet.proofs;

import onenet.testkit.ArchitectureRules;
import onenet.testkit.NoWaitInTransactions;
import onenet.testkit.NumbersStayWhole;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules of the house hold in this service")
class ProofsArchitectureTest {

    @Test
    @DisplayName("Layers, time, exceptions, shapes and names")
    void rules() {
        ArchitectureRules.check("onenet.proofs", "proofitem");
    }

    @Test
    @DisplayName("No case's office is read out of the text of a number")
    void numbers() {
        NumbersStayWhole.check();
    }

    @Test
    @DisplayName("No transaction waits for another system")
    void waits() {
        NoWaitInTransactions.check("onenet.proofs");
    }
}
