package onenet.hazchem.intake;

import onenet.casedesk.Attempt;
import onenet.hazchem.licencecase.CaseActRule;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.hazchem.proof.CaseChecklist;
import onenet.problem.Problem;

import jakarta.inject.Singleton;
import java.util.Optional;

/** A commitment to supply later is open where a secondary material of the case is missing. */
@Singleton
class SomethingMayComeLater implements CaseActRule {

    private final CaseChecklist checklists;

    SomethingMayComeLater(CaseChecklist checklists) {
        this.checklists = checklists;
    }

    @Override
    public Optional<Problem> whyNot(Attempt<LicenceCase, CaseAction> attempt) {
        return attempt.step() == CaseAction.COMMIT_SUPPLY
                        && checklists.deferrable(attempt.found()).isEmpty()
                ? Optional.of(LicenceProblem.MATERIAL_NOT_DEFERRABLE.raise("-"))
                : Optional.empty();
    }
}
