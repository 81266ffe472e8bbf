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
        ArchitectureRules.of("onenet.ecert", "certificate")
                .ground("announcement", "document", "province", "seal", "type")
                .except(
                        "issuance → standing",
                        "a certificate that is issued ends the one before it; the ending is to become a verb of the ground")
                .except(
                        "issuance.IssuanceWorker catches whatever comes",
                        "one task must not stop the others; to become the kernel's sweep")
                .except("presentation → use", "a scan is recorded as a use; the record of uses is to become ground")
                .except(
                        "reconciliation → verification",
                        "notes what the province answers as a verification does; the note is to become ground")
                .check();
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
