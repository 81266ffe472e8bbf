package onenet.safetyreview.intake;

import onenet.casework.authority.AuthorityAnswer.ActingOffice;
import onenet.casework.authority.AuthorityMode;
import onenet.safetyreview.law.ReviewKind;
import onenet.safetyreview.project.Project;
import onenet.safetyreview.project.Projects;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.rules.LettersOf;
import onenet.safetyreview.rules.ReviewRules;

import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Which office has the power over a review on a day: a power recalled before acceptance is no longer used (trap 30). */
@Singleton
class PowerNow {

    private final ReviewRules rules;
    private final LettersOf conditionLetters;
    private final Projects projects;

    PowerNow(ReviewRules rules, LettersOf conditionLetters, Projects projects) {
        this.rules = rules;
        this.conditionLetters = conditionLetters;
        this.projects = projects;
    }

    /** @throws onenet.problem.Problem what says that no office here has it, or that a design review has nothing to rest on */
    ActingOffice over(ReviewCase found, LocalDate acceptance) {
        // what came in before the power was handed down stays where it is (trap 29); what was given is used no longer
        // than it was given (trap 30)
        boolean original = found.actingMode().filter(AuthorityMode.OWN::equals).isPresent();
        LocalDate day = original ? found.receivedOn() : acceptance;
        Project project = projects.findById(found.projectNumber());
        return found.kind() == ReviewKind.CONDITION
                ? rules.officeFor(ReviewKind.CONDITION, project.content(), day)
                : rules.designOffice(project.content(), conditionLetters.condition(project, day), day);
    }
}
