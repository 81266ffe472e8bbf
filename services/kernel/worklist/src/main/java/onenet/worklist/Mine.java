package onenet.worklist;

import onenet.casework.actor.Actor;
import onenet.casework.clock.DeskDays;
import onenet.feed.Conditions;

import java.util.List;

/**
 * What waits for an actor, in the words of the database: an act that is due, at his office, of a role of his, where no part he took forbids it
 * and no tie to the holder does, and which no colleague has in hand.
 */
final class Mine {

    private static final Mine NOTHING = new Mine("false", null);

    private final String sql;
    private final Actor actor;

    private Mine(String sql, Actor actor) {
        this.sql = sql;
        this.actor = actor;
    }

    static Mine of(ListedCases cases, List<Awaited> owed, Actor actor) {
        var acts = new Owed(cases, owed);
        if (!actor.isOfficer() || !acts.concerns(actor.roles())) {
            return NOTHING;
        }
        return new Mine(
                "(office = :mine AND " + acts.left(actor.roles(), ":me")
                        + " AND NOT EXISTS (SELECT 1 FROM recusal tie WHERE tie.actor_id = :me AND tie.uscc = "
                        + cases.table() + "." + cases.holder() + "))",
                actor);
    }

    String sql() {
        return sql;
    }

    /** Says who it is and which day, wherever the text above is asked. */
    Conditions in(Conditions all, DeskDays days) {
        if (actor != null) {
            all.with("me", actor.id()).with("mine", actor.office().orElseThrow());
        }
        return sql.contains(":today") ? all.with("today", days.today()) : all;
    }
}
