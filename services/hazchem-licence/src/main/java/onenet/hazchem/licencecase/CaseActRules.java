package onenet.hazchem.licencecase;

import onenet.casework.act.ActRule;
import onenet.casework.actor.Role;
import onenet.problem.CommonProblem;
import onenet.problem.Problem;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Whether an act is open to somebody now: asked before it is done, and before it is offered. */
@Singleton
public class CaseActRules {

    /** What may be done at intake only while its five working days run; after them the case counts as accepted. */
    private static final Set<CaseAction> WITHIN_FIVE_DAYS = EnumSet.of(
            CaseAction.ALLOW_SPOT_CORRECTION, CaseAction.AMEND, CaseAction.REQUEST_CORRECTION, CaseAction.DECLINE);

    private final ActRule<Attempt, Problem> now;

    CaseActRules(Instance<CaseActRule> ofFeatures) {
        ActRule<Attempt, Problem> all = CaseActRules::intakeTerm;
        all = all.and(CaseActRules::cleanHands).and(CaseActRules::file);
        for (CaseActRule each : ofFeatures) {
            all = all.and(each);
        }
        this.now = all;
    }

    /** Role and office, by the row of the table. */
    ActRule<Attempt, Problem> who() {
        return CaseActRules::place;
    }

    /** Everything else: the term, the hands, the state of the file. */
    ActRule<Attempt, Problem> now() {
        return now;
    }

    /** What may be offered. */
    boolean open(Attempt attempt) {
        return who().and(now).allows(attempt);
    }

    private static Optional<Problem> place(Attempt attempt) {
        Optional<Role> role = LicenceCaseLifecycle.TABLE
                .find(attempt.licenceCase().status(), attempt.action())
                .flatMap(move -> move.role());
        return role.isEmpty()
                ? Optional.of(CommonProblem.FORBIDDEN.raise())
                : CaseAccess.whyNot(attempt.actor(), attempt.licenceCase(), role.get());
    }

    private static Optional<Problem> intakeTerm(Attempt attempt) {
        return WITHIN_FIVE_DAYS.contains(attempt.action())
                ? attempt.licenceCase()
                        .clocks(attempt.calendar())
                        .deemedAcceptance(attempt.today())
                        .map(LicenceProblem.INTAKE_TERM_OVER::raise)
                : Optional.empty();
    }

    private static Optional<Problem> cleanHands(Attempt attempt) {
        return attempt.parts().stream()
                .flatMap(part -> attempt.hands().whyNot(part).stream())
                .findFirst();
    }

    private static Optional<Problem> file(Attempt attempt) {
        return attempt.licenceCase().whyNot(attempt.action(), attempt.actor().id(), attempt.today());
    }
}
