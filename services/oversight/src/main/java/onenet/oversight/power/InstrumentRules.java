package onenet.oversight.power;

import onenet.casework.act.ActRule;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.problem.Problem;

import java.util.Optional;

/** What is against an act on an instrument; the guard and the offer of it ask the same. */
final class InstrumentRules {

    private static final ActRule<Attempt, Problem> ROLE = attempt ->
            InstrumentLifecycle.TABLE.roles(attempt.action()).stream().anyMatch(attempt.actor()::has)
                    ? Optional.empty()
                    : Optional.of(CommonProblem.FORBIDDEN.raise());

    /** Of a paper disposes whoever serves the office it is of. */
    private static final ActRule<Attempt, Problem> OFFICE = attempt ->
            attempt.actor().serves(attempt.instrument().decree().paper().office())
                    ? Optional.empty()
                    : Optional.of(CommonProblem.OUTSIDE_JURISDICTION.raise());

    /** Four eyes: nobody approves or rejects what he wrote. */
    private static final ActRule<Attempt, Problem> OTHER_EYES = attempt -> judging(attempt.action())
                    && attempt.instrument().draftedBy().equals(attempt.actor().id())
            ? Optional.of(CommonProblem.FOUR_EYES.raise("文书起草"))
            : Optional.empty();

    /** Only who wrote it takes it back. */
    private static final ActRule<Attempt, Problem> AUTHOR = attempt -> attempt.action() == InstrumentAction.WITHDRAW
                    && !attempt.instrument().draftedBy().equals(attempt.actor().id())
            ? Optional.of(CommonProblem.FORBIDDEN.raise())
            : Optional.empty();

    /** All rules in force, in their order. */
    static final ActRule<Attempt, Problem> ALL =
            ROLE.and(OFFICE).and(OTHER_EYES).and(AUTHOR);

    private InstrumentRules() {}

    /** Somebody would do something with an instrument. */
    record Attempt(Instrument instrument, InstrumentAction action, Actor actor) {}

    private static boolean judging(InstrumentAction action) {
        return action == InstrumentAction.APPROVE || action == InstrumentAction.REJECT;
    }

    /** Drafts are the city's; what is approved every office may read. */
    static boolean sees(Actor actor, Instrument instrument) {
        return actor.overseesTheCity() || instrument.status() == InstrumentStatus.APPROVED;
    }
}
