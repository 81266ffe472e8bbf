package onenet.ecert;

import onenet.testkit.ArchitectureRules;
import onenet.testkit.IdentifiersAsText;
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

    @Test
    @DisplayName("offices, credit codes and case numbers are text inside only where the list says so, and why")
    void identifiers() {
        IdentifiersAsText.of("onenet.ecert")
                .still("announcement", 4, "what is shown or told is text")
                .still(
                        "certificate",
                        16,
                        "a column, or the key of the row; Actor and Office name offices by their text, and so do the questions asked of the row")
                .still("document", 1, "printed text")
                .still("issuance", 1, "read out of an event")
                .still(
                        "presentation",
                        10,
                        "a column, or the key of the row; Actor and Office name offices by their text, and so do the questions asked of the row")
                .still("province", 2, "the province takes text")
                .still("seal", 5, "written into ASN.1 text")
                .still(
                        "use",
                        4,
                        "a column, or the key of the row; Actor and Office name offices by their text, and so do the questions asked of the row")
                .still("verification", 1, "what is shown or told is text")
                .check();
    }
}
