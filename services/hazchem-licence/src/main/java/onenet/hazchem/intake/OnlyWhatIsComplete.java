package onenet.hazchem.intake;

import onenet.casedesk.Attempt;
import onenet.hazchem.licencecase.CaseActRule;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.proof.CaseChecklist;
import onenet.items.Checklist;
import onenet.problem.CommonProblem;
import onenet.problem.Problem;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * What is accepted is complete (Order 55 Art. 10 para. 1 no. 5), or to be completed by the applicant's word. After the one notice nothing more can
 * be asked, so nothing more is required either; what the law accepts by silence needs no completeness.
 */
@Singleton
class OnlyWhatIsComplete implements CaseActRule {

    private final CaseChecklist checklists;

    OnlyWhatIsComplete(CaseChecklist checklists) {
        this.checklists = checklists;
    }

    @Override
    public Optional<Problem> whyNot(Attempt<LicenceCase, CaseAction> attempt) {
        LicenceCase found = attempt.found();
        if (attempt.step() != CaseAction.ACCEPT
                || found.clocks(attempt.calendar())
                        .deemedAcceptance(attempt.today())
                        .isPresent()) {
            return Optional.empty();
        }
        Checklist checklist = checklists.of(found);
        if (!checklist.conflicting().isEmpty()) {
            return Optional.of(CommonProblem.MATERIALS_CONFLICTING.raise(named(checklist.conflicting())));
        }
        boolean told = found.intake().notice().isPresent();
        return told || checklist.missing().isEmpty()
                ? Optional.empty()
                : Optional.of(CommonProblem.MATERIALS_INCOMPLETE.raise(named(checklist.missing())));
    }

    private static String named(List<String> materials) {
        return String.join(", ", materials);
    }
}
