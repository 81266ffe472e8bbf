package onenet.proofs;

import onenet.testkit.ArchitectureRules;
import onenet.testkit.IdentifiersAsText;
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

    @Test
    @DisplayName("offices, credit codes and case numbers are text inside only where the list says so, and why")
    void identifiers() {
        IdentifiersAsText.of("onenet.proofs")
                .still(
                        "assistance",
                        5,
                        "a column, or the key of the row; Actor and Office name offices by their text, and so do the questions asked of the row")
                .still(
                        "authorisation",
                        8,
                        "a column, or the key of the row; Actor and Office name offices by their text, and so do the questions asked of the row")
                .still(
                        "commitment",
                        5,
                        "a column, or the key of the row; Actor and Office name offices by their text, and so do the questions asked of the row")
                .still(
                        "credit",
                        8,
                        "a column, or the key of the row; Actor and Office name offices by their text, and so do the questions asked of the row")
                .still(
                        "demand",
                        3,
                        "a column, or the key of the row; Actor and Office name offices by their text, and so do the questions asked of the row")
                .still(
                        "mandate",
                        3,
                        "a column, or the key of the row; Actor and Office name offices by their text, and so do the questions asked of the row")
                .still(
                        "receipt",
                        7,
                        "a column, or the key of the row; Actor and Office name offices by their text, and so do the questions asked of the row")
                .still("registered", 1, "a reference is a draft; sources take text")
                .still(
                        "resolution",
                        33,
                        "a reference is a number or a draft, and so no CaseNumber; holders are columns")
                .still("source", 1, "sources take text")
                .still(
                        "submission",
                        3,
                        "a column, or the key of the row; Actor and Office name offices by their text, and so do the questions asked of the row")
                .still("system", 2, "an owner is an enterprise or an office, as Actor names them")
                .check();
    }
}
