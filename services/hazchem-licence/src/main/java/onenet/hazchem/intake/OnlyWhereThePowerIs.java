package onenet.hazchem.intake;

import onenet.casedesk.Attempt;
import onenet.hazchem.licencecase.CaseActRule;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.hazchem.rules.CaseRules;
import onenet.problem.Problem;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;

/** An office accepts what it holds the power for on the day of acceptance, and nothing else (traps 28 to 30). */
@Singleton
class OnlyWhereThePowerIs implements CaseActRule {

    private final CaseRules rules;

    OnlyWhereThePowerIs(CaseRules rules) {
        this.rules = rules;
    }

    @Override
    public Optional<Problem> whyNot(Attempt<LicenceCase, CaseAction> attempt) {
        return attempt.step() == CaseAction.ACCEPT && !rules.mayAccept(attempt.found(), accepted(attempt))
                ? Optional.of(LicenceProblem.NOT_THIS_AUTHORITY.raise())
                : Optional.empty();
    }

    private static LocalDate accepted(Attempt<LicenceCase, CaseAction> attempt) {
        return attempt.found().clocks(attempt.calendar()).acceptedAsOf(attempt.today());
    }
}
