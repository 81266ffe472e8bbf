package onenet.hazchem;

import onenet.testkit.ArchitectureRules;
import onenet.testkit.NoWaitInTransactions;
import onenet.testkit.NumbersStayWhole;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HazchemArchitectureTest {

    @Test
    @DisplayName("the service keeps the rules of the house")
    void rules() {
        ArchitectureRules.of("onenet.hazchem", "licencecase")
                .ground("caseview", "law", "licence", "material", "proof", "register", "rules")
                .except(
                        "caseview.ReadCase carries a transaction",
                        "questions of one reading, with one transaction each; to become a class per question")
                .except(
                        "caseview.Worklist carries a transaction",
                        "questions of one reading, with one transaction each; to become a class per question")
                .except(
                        "deadline → decision",
                        "a licence that ends while its renewal is open looks at the decision's register; to become a question of the ground")
                .except(
                        "decision → caseview.web",
                        "the words every act is documented with; to become the case desk of the kernel")
                .except(
                        "examination → caseview.web",
                        "the words every act is documented with; to become the case desk of the kernel")
                .except("guide → intake", "the self-check reads a submission; the submission is to become ground")
                .except("guide → intake.web", "as guide → intake: the form of a submission")
                .except("guide.web.GuideResource carries a transaction", "the self-check is to become a use case")
                .except(
                        "intake → caseview.web",
                        "the words every act is documented with; to become the case desk of the kernel")
                .except(
                        "licencecase.CaseJson knows Quarkus",
                        "how the store writes the parts of a case; Quarkus asks for it beside the entity")
                .except(
                        "notice → caseview.web",
                        "the words every act is documented with; to become the case desk of the kernel")
                .except(
                        "notice → decision",
                        "a preview rehearses the act itself; the acts are to be offered to it by a port")
                .except("notice → decision.web", "as notice → decision: the act's form")
                .except(
                        "notice → intake",
                        "a preview rehearses the act itself; the acts are to be offered to it by a port")
                .except("notice → intake.web", "as notice → intake: the act's form")
                .except(
                        "proof.HearOfProof carries a transaction",
                        "two kinds of news about a proof; to become a class per kind")
                .except(
                        "register → caseview.web",
                        "the words every act is documented with; to become the case desk of the kernel")
                .except(
                        "register.web.RegisterResource carries a transaction",
                        "reads of the register are to become use cases")
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
        NoWaitInTransactions.check("onenet.hazchem");
    }
}
