package onenet.ecert;

import onenet.testkit.ArchitectureRules;
import onenet.testkit.NoWaitInTransactions;
import onenet.testkit.NumbersStayWhole;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules of the house hold in this service")
class EcertArchitectureTest {

    @Test
    @DisplayName("Layers, time, exceptions, shapes and names")
    void rules() {
        ArchitectureRules.check("onenet.ecert", "certificate");
    }

    @Test
    @DisplayName("no case's office is read out of the text of a number")
    void numbers() {
        NumbersStayWhole.check();
    }

    @Test
    @DisplayName("no transaction waits for another system")
    void waits() {
        NoWaitInTransactions.check("onenet.ecert");
    }
}
