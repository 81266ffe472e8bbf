package onenet.safetyreview;

import onenet.testkit.ArchitectureRules;
import onenet.testkit.NoWaitInTransactions;
import onenet.testkit.NumbersStayWhole;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SafetyReviewArchitectureTest {

    @Test
    @DisplayName("the service keeps the rules of the house")
    void rules() {
        ArchitectureRules.of("onenet.safetyreview", "reviewcase")
                .ground("caseview", "consequence", "credential", "expert", "law", "letter", "project", "rules")
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
        NoWaitInTransactions.check("onenet.safetyreview");
    }
}
