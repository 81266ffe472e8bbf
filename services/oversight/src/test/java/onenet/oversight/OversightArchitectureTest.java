package onenet.oversight;

import onenet.testkit.ArchitectureRules;
import onenet.testkit.IdentifiersAsText;
import onenet.testkit.NoWaitInTransactions;
import onenet.testkit.NumbersStayWhole;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OversightArchitectureTest {

    @Test
    @DisplayName("the service keeps the rules of the house")
    void rules() {
        ArchitectureRules.of("onenet.oversight", "caseboard")
                .ground("step", "supervision", "terms")
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
        NoWaitInTransactions.check("onenet.oversight");
    }

    @Test
    @DisplayName("offices, credit codes and case numbers are text inside only where the list says so, and why")
    void identifiers() {
        IdentifiersAsText.of("onenet.oversight")
                .still("caseboard", 16, "a column, the key of a row, or what is shown as the producer told it")
                .still("credit", 10, "a column, what is shown, or what is asked of an enterprise by its code")
                .still("step", 1, "a column")
                .still("deadline", 3, "a column, or the key of the row a sweep found")
                .still("forecast", 4, "a column, or the key of a row that is read")
                .still("statistics", 1, "a column that lines are told apart by")
                .still("power", 5, "as the lines of the kernel's register and its papers have them")
                .still("publicity", 1, "a column")
                .still("rating", 8, "a column, the key of a row, or what is shown as the producer told it")
                .still("sampling", 12, "a column, the key of a row, or what a draw and its record are made of")
                .still("supervision", 6, "a column, or the key of the row; Actor and Office name offices by their text")
                .check();
    }
}
