package onenet.planfiling.filingcase;

import onenet.casework.act.ActRule;
import onenet.casework.actor.Role;
import onenet.problem.CommonProblem;
import onenet.problem.Problem;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Whether a step is open to somebody now: asked before it is taken, and before it is offered. */
final class FilingActRules {

    /** Role and office, by the row of the table. */
    static final ActRule<Attempt, Problem> WHO = FilingActRules::place;

    /** Everything else: the term of the check, the hands, the state of the filing. */
    static final ActRule<Attempt, Problem> NOW = ((ActRule<Attempt, Problem>) FilingActRules::term)
            .and(FilingActRules::hands)
            .and(FilingActRules::state);

    /** The acts of the check end with its five days: silent past them, the plan counts as filed. */
    private static final Set<FilingAction> OF_THE_CHECK = EnumSet.of(FilingAction.FILE, FilingAction.NOTIFY_GAPS);

    private FilingActRules() {}

    private static Optional<Problem> place(Attempt attempt) {
        Optional<Role> role = attempt.step().roleIn(attempt.filingCase()).or(() -> attempt.step()
                .role());
        return role.isEmpty()
                ? Optional.of(CommonProblem.FORBIDDEN.raise())
                : FilingAccess.whyNot(attempt.actor(), attempt.filingCase(), role.get());
    }

    private static Optional<Problem> term(Attempt attempt) {
        return attempt.step() instanceof FilingAction action && OF_THE_CHECK.contains(action)
                ? attempt.filingCase()
                        .silentSince(attempt.today(), attempt.calendar())
                        .map(FilingProblem.CHECK_TERM_OVER::raise)
                : Optional.empty();
    }

    /** One officer suffices, unless he wrote it down himself. */
    private static Optional<Problem> hands(Attempt attempt) {
        return attempt.step() == FilingAction.FILE && attempt.wroteItDown()
                ? Optional.of(FilingProblem.FOUR_EYES.raise())
                : Optional.empty();
    }

    private static Optional<Problem> state(Attempt attempt) {
        boolean evaluation = attempt.step() == StandingAction.REPORT_EVALUATION
                || attempt.step() == StandingAction.FIND_REFILING_NEEDED;
        return evaluation
                        && attempt.filingCase().registration().evaluationDueOn().isEmpty()
                ? Optional.of(FilingProblem.EVALUATION_NOT_OWED.raise())
                : Optional.empty();
    }
}
