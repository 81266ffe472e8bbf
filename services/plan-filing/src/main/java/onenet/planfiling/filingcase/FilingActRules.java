package onenet.planfiling.filingcase;

import onenet.casedesk.Attempt;
import onenet.casework.act.ActRule;
import onenet.problem.Problem;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What this service has against a step, beside role and office: the terms of the check and of a notice, the hands, the state of the filing. */
final class FilingActRules {

    static final ActRule<Attempt<FilingCase, FilingStep>, Problem> NOW = rules();

    /** The acts of the check end with its five days: silent past them, the plan counts as filed. */
    private static final Set<FilingAction> OF_THE_CHECK = EnumSet.of(FilingAction.FILE, FilingAction.NOTIFY_GAPS);

    private FilingActRules() {}

    private static ActRule<Attempt<FilingCase, FilingStep>, Problem> rules() {
        ActRule<Attempt<FilingCase, FilingStep>, Problem> term = FilingActRules::term;
        return term.and(FilingActRules::notice).and(Attempt::soiledHands).and(FilingActRules::state);
    }

    private static Optional<Problem> term(Attempt<FilingCase, FilingStep> attempt) {
        return attempt.step() instanceof FilingAction action && OF_THE_CHECK.contains(action)
                ? attempt.found()
                        .silentSince(attempt.today(), attempt.calendar())
                        .map(FilingProblem.CHECK_TERM_OVER::raise)
                : Optional.empty();
    }

    private static Optional<Problem> notice(Attempt<FilingCase, FilingStep> attempt) {
        FilingCase found = attempt.found();
        return attempt.step() == FilingAction.CLOSE && found.gaps().run(attempt.today())
                ? Optional.of(FilingProblem.GAPS_TERM_RUNNING.raise(
                        found.gaps().supplyBy().orElse(null)))
                : Optional.empty();
    }

    private static Optional<Problem> state(Attempt<FilingCase, FilingStep> attempt) {
        boolean evaluation = attempt.step() == StandingAction.REPORT_EVALUATION
                || attempt.step() == StandingAction.FIND_REFILING_NEEDED;
        return evaluation && attempt.found().registration().evaluationDueOn().isEmpty()
                ? Optional.of(FilingProblem.EVALUATION_NOT_OWED.raise())
                : Optional.empty();
    }
}
