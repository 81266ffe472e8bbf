package onenet.worklist;

import onenet.casework.actor.Actor;
import onenet.casework.clock.Light;
import onenet.text.Folding;

import java.time.Instant;
import java.util.Optional;

/**
 * What every list of cases can be asked; everything is optional and all of it must hold.
 *
 * @param status name of the stage inside the office
 * @param light how urgent the running clock is today
 * @param withinDays working days left at most; a missed date is within any
 * @param text folded part of what the service lets its cases be found by
 * @param waiting for whom they wait
 * @param assignedTo the person whose they are among the officers, {@link #ME} or {@link #NOBODY}
 * @param office code of the office that has them; for those who see more than one
 * @param changedSince only what was changed since then
 */
public record ListQuestion(
        Optional<String> status,
        Optional<Light> light,
        Optional<Integer> withinDays,
        Optional<String> text,
        Optional<Waiting> waiting,
        Optional<String> assignedTo,
        Optional<String> office,
        Optional<Instant> changedSince,
        Order order)
        implements CaseQuestion {

    /** Who asks. */
    public static final String ME = "ME";

    /** Cases that are nobody's yet. */
    public static final String NOBODY = "NOBODY";

    public ListQuestion {
        text = text.filter(each -> !each.isBlank()).map(Folding::sought);
    }

    @Override
    public ListQuestion common() {
        return this;
    }

    /** The same, the newest first; changes stay in the order they were made. */
    public ListQuestion newestFirst() {
        Order other = changedSince.isPresent() ? Order.CHANGED : Order.NEWEST;
        return new ListQuestion(status, light, withinDays, text, waiting, assignedTo, office, changedSince, other);
    }

    /** What was changed and nothing else, in this order. */
    public ListQuestion onlyChanged(Order other) {
        return new ListQuestion(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                changedSince,
                other);
    }

    /** The same, with who asks by name; whose a case is among officers is not for others to ask. */
    ListQuestion asking(Actor actor) {
        Optional<String> person =
                assignedTo.filter(each -> actor.isOfficer()).map(each -> each.equals(ME) ? actor.id() : each);
        return new ListQuestion(status, light, withinDays, text, waiting, person, office, changedSince, order);
    }

    /** The same without stage, light, turn and officer: what the counts beside them are counted among. */
    ListQuestion wider() {
        return new ListQuestion(
                Optional.empty(),
                Optional.empty(),
                withinDays,
                text,
                Optional.empty(),
                Optional.empty(),
                office,
                changedSince,
                order);
    }
}
