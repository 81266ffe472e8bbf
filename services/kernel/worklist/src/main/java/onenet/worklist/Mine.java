package onenet.worklist;

import onenet.casework.actor.Actor;
import onenet.casework.clock.DeskDays;
import onenet.feed.Conditions;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What waits for an actor, in the words of the database: an act that is due, at his office, of a role of his, where no part he took forbids it
 * and no tie to the holder does.
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
        List<Awaited> his = actor.isOfficer()
                ? owed.stream()
                        .filter(each -> each.roles().stream().anyMatch(actor::has))
                        .toList()
                : List.of();
        if (his.isEmpty()) {
            return NOTHING;
        }
        String due = his.stream().map(each -> due(cases, each)).collect(Collectors.joining(" OR "));
        return new Mine(
                "(office = :mine AND (" + due
                        + ") AND NOT EXISTS (SELECT 1 FROM recusal tie WHERE tie.actor_id = :me AND tie.uscc = "
                        + cases.table() + "." + cases.holder() + "))",
                actor);
    }

    private static String due(ListedCases cases, Awaited act) {
        String forbidden = act.part().stream()
                .flatMap(part -> part.forbids().stream())
                .map(part -> "'" + part.name() + "'")
                .collect(Collectors.joining(", "));
        return "((" + act.where() + ")"
                + (forbidden.isEmpty()
                        ? ""
                        : " AND NOT EXISTS (SELECT 1 FROM case_participant took WHERE took.case_number = "
                                + cases.table() + ".case_number AND took.actor_id = :me AND took.part IN (" + forbidden
                                + "))")
                + ")";
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
