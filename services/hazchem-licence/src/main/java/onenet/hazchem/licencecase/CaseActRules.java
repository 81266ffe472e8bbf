package onenet.hazchem.licencecase;

import onenet.casedesk.Attempt;
import onenet.casework.act.ActRule;
import onenet.problem.Problem;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What this service has against an act, beside role and office: the term of intake, the hands, the state of the file, and what the features know. */
@Singleton
class CaseActRules {

    /** What may be done at intake only while its five working days run; after them the case counts as accepted. */
    private static final Set<CaseAction> WITHIN_FIVE_DAYS = EnumSet.of(
            CaseAction.ALLOW_SPOT_CORRECTION,
            CaseAction.AMEND,
            CaseAction.REQUEST_CORRECTION,
            CaseAction.FIND_WANTING,
            CaseAction.COMMIT_SUPPLY,
            CaseAction.DECLINE);

    private final ActRule<Attempt<LicenceCase, CaseAction>, Problem> all;

    CaseActRules(Instance<CaseActRule> ofFeatures) {
        ActRule<Attempt<LicenceCase, CaseAction>, Problem> rules = CaseActRules::intakeTerm;
        this.all = rules.and(Attempt::soiledHands).and(CaseActRules::file).and(ofFeatures);
    }

    ActRule<Attempt<LicenceCase, CaseAction>, Problem> all() {
        return all;
    }

    private static Optional<Problem> intakeTerm(Attempt<LicenceCase, CaseAction> attempt) {
        return WITHIN_FIVE_DAYS.contains(attempt.step())
                ? attempt.found()
                        .clocks(attempt.calendar())
                        .deemedAcceptance(attempt.today())
                        .map(LicenceProblem.INTAKE_TERM_OVER::raise)
                : Optional.empty();
    }

    private static Optional<Problem> file(Attempt<LicenceCase, CaseAction> attempt) {
        return attempt.found().whyNot(attempt.step(), attempt.actor().id(), attempt.today());
    }
}
