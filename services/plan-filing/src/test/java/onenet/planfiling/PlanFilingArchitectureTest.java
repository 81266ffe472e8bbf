package onenet.planfiling;

import onenet.testkit.ArchitectureRules;
import onenet.testkit.NoWaitInTransactions;
import onenet.testkit.NumbersStayWhole;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlanFilingArchitectureTest {

    @Test
    @DisplayName("the service keeps the rules of the house")
    void rules() {
        ArchitectureRules.of("onenet.planfiling", "filingcase")
                .ground("caseview", "law", "material", "register", "rules")
                .except(
                        "caseview.ReadFiling carries a transaction",
                        "questions of one reading, with one transaction each; to become a class per question")
                .except(
                        "caseview.Worklist carries a transaction",
                        "questions of one reading, with one transaction each; to become a class per question")
                .except(
                        "filingcase.CaseJson knows Quarkus",
                        "how the store writes the parts of a filing; Quarkus asks for it beside the entity")
                .except(
                        "intake → caseview.web",
                        "the words every act is documented with; to become the case desk of the kernel")
                .except(
                        "library → caseview.web",
                        "the words every act is documented with; to become the case desk of the kernel")
                .except(
                        "upkeep → caseview.web",
                        "the words every act is documented with; to become the case desk of the kernel")
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
}
