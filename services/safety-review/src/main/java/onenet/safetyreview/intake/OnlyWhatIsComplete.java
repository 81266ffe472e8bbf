package onenet.safetyreview.intake;

import onenet.casedesk.Attempt;
import onenet.items.Checklist;
import onenet.problem.CommonProblem;
import onenet.problem.Problem;
import onenet.safetyreview.reviewcase.ReviewActRule;
import onenet.safetyreview.reviewcase.ReviewAction;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.rules.ReviewChecklist;

import jakarta.inject.Singleton;
import java.util.Optional;

/** What is accepted is complete (Order 45 Art. 11); what the law accepts by silence needs no completeness. */
@Singleton
class OnlyWhatIsComplete implements ReviewActRule {

    private final ReviewChecklist checklists;

    OnlyWhatIsComplete(ReviewChecklist checklists) {
        this.checklists = checklists;
    }

    @Override
    public Optional<Problem> whyNot(Attempt<ReviewCase, ReviewAction> attempt) {
        ReviewCase found = attempt.found();
        if (attempt.step() != ReviewAction.ACCEPT
                || found.clocks()
                        .deemedAcceptance(attempt.today(), attempt.calendar())
                        .isPresent()) {
            return Optional.empty();
        }
        Checklist checklist = checklists.of(found, attempt.today());
        return checklist.missing().isEmpty()
                ? Optional.empty()
                : Optional.of(CommonProblem.MATERIALS_INCOMPLETE.raise(String.join(", ", checklist.missing())));
    }
}
