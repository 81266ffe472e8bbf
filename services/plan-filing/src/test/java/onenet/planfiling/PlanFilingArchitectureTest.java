package onenet.planfiling;

import onenet.testkit.ArchitectureRules;
import onenet.testkit.IdentifiersAsText;
import onenet.testkit.NoWaitInTransactions;
import onenet.testkit.NumbersStayWhole;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlanFilingArchitectureTest {

    @Test
    @DisplayName("the service keeps the rules of the house")
    void rules() {
        ArchitectureRules.of("onenet.planfiling", "filingcase")
                .ground("caseview", "law", "register", "rules")
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
        NoWaitInTransactions.check("onenet.planfiling");
    }

    @Test
    @DisplayName("offices, credit codes and case numbers are text inside only where the list says so, and why")
    void identifiers() {
        IdentifiersAsText.of("onenet.planfiling")
                .still("caseview", 8, "what is shown or told is text")
                .still("deadline", 4, "the key of the row a sweep found")
                .still(
                        "filingcase",
                        20,
                        "a column, or the key of the row; Actor and Office name offices by their text, and so do the questions asked of the row")
                .still("guide", 1, "the self-check answers in text")
                .still(
                        "intake",
                        1,
                        "a column, or the key of the row; Actor and Office name offices by their text, and so do the questions asked of the row")
                .still("library", 7, "what is shown or told is text")
                .still(
                        "register",
                        1,
                        "a column, or the key of the row; Actor and Office name offices by their text, and so do the questions asked of the row")
                .still(
                        "upkeep",
                        2,
                        "a column, or the key of the row; Actor and Office name offices by their text, and so do the questions asked of the row")
                .still(
                        "use",
                        4,
                        "a column, or the key of the row; Actor and Office name offices by their text, and so do the questions asked of the row")
                .check();
    }
}
