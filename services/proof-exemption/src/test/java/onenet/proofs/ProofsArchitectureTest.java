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
        ArchitectureRules.of("onenet.proofs", "proofitem")
                .ground("authorisation", "credit", "receipt", "resolution", "signing", "source")
                .except(
                        "proofitem.ProofRegister carries a transaction",
                        "questions of one reading, with one transaction each; to become a class per question")
                .except(
                        "resolution.RetryLookups catches whatever comes",
                        "one case of a sweep must not stop the others; to become the kernel's sweep")
                .except(
                        "source.SourceGates catches whatever comes",
                        "whatever a source fails with is an answer of that source; the gate counts it")
                .check();
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
