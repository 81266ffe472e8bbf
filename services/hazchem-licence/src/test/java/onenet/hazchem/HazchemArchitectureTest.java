package onenet.hazchem;

import onenet.testkit.ArchitectureRules;
import onenet.testkit.IdentifiersAsText;
import onenet.testkit.NoWaitInTransactions;
import onenet.testkit.NumbersStayWhole;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HazchemArchitectureTest {

    @Test
    @DisplayName("the service keeps the rules of the house")
    void rules() {
        ArchitectureRules.of("onenet.hazchem", "licencecase")
                .ground("caseview", "law", "licence", "material", "notice", "proof", "project", "register", "rules")
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
        NoWaitInTransactions.check("onenet.hazchem", "onenet.proving");
    }

    @Test
    @DisplayName("offices, credit codes and case numbers are text inside only where the list says so, and why")
    void identifiers() {
        IdentifiersAsText.of("onenet.hazchem")
                .still("caseview", 6, "what is shown or told is text")
                .still("deadline", 6, "the key of the row a sweep found")
                .still("intake", 3, "the key of the row; the self-check answers in text")
                .still(
                        "licence",
                        4,
                        "a column, or the key of the row; Actor and Office name offices by their text, and so do the questions asked of the row")
                .still(
                        "licencecase",
                        5,
                        "a column, or the key of the row; Actor and Office name offices by their text, and so do the questions asked of the row")
                .still(
                        "material",
                        2,
                        "a column, or the key of the row; Actor and Office name offices by their text, and so do the questions asked of the row")
                .still("notice", 3, "the words of a paper")
                .still("project", 5, "a column, or what another service tells and a page shows in text")
                .still("proof", 2, "the question to proof-exemption is text on the wire")
                .still(
                        "register",
                        7,
                        "a column, or the key of the row; Actor and Office name offices by their text, and so do the questions asked of the row")
                .still("substance", 1, "a column: the office whose officer added the entry")
                .check();
    }
}
