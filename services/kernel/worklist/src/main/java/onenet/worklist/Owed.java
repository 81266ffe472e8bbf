package onenet.worklist;

import onenet.casework.actor.Role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an office owes its cases, asked in the words of the database about one person or another: {@code :me} in the text of an act is whoever
 * is asked about.
 */
final class Owed {

    private final ListedCases cases;
    private final List<Awaited> acts;

    Owed(ListedCases cases, List<Awaited> acts) {
        this.cases = cases;
        this.acts = acts;
    }

    /** Whether somebody of these roles does any of the acts, now or later. */
    boolean concerns(Set<Role> roles) {
        return of(roles).findAny().isPresent();
    }

    /** Some act is due, whoever does it. */
    String anything(String who) {
        return any(acts.stream(), act -> due(act, who));
    }

    /** An act of one of these roles is due. */
    String due(Set<Role> roles, String who) {
        return any(of(roles), act -> due(act, who));
    }

    /** One is due that no part this person took forbids him. */
    String open(Set<Role> roles, String who) {
        return any(of(roles), act -> open(act, who));
    }

    /** The same, and it does not lie with the colleague whose case it is and who can do it. */
    String left(Set<Role> roles, String who) {
        return any(of(roles), act -> open(act, who) + " AND NOT " + withColleague(act, who));
    }

    private Stream<Awaited> of(Set<Role> roles) {
        return acts.stream().filter(act -> act.roles().stream().anyMatch(roles::contains));
    }

    private static String any(Stream<Awaited> some, Function<Awaited, String> text) {
        return Optional.of(some.map(text).collect(Collectors.joining(") OR (")))
                .filter(all -> !all.isEmpty())
                .map(all -> "((" + all + "))")
                .orElse("false");
    }

    private static String due(Awaited act, String who) {
        return "(" + act.where().replaceAll(":me\\b", who) + ")";
    }

    private String open(Awaited act, String who) {
        String forbidden = act.part().stream()
                .flatMap(part -> part.forbids().stream())
                .map(part -> "'" + part.name() + "'")
                .collect(Collectors.joining(", "));
        return due(act, who)
                + (forbidden.isEmpty()
                        ? ""
                        : " AND NOT EXISTS (SELECT 1 FROM case_participant took WHERE took.case_number = "
                                + cases.table() + ".case_number AND took.actor_id = " + who + " AND took.part IN ("
                                + forbidden + "))");
    }

    /** Whoever has the case keeps from others only what he can do himself: what is another's by role or by four eyes waits for those. */
    private String withColleague(Awaited act, String who) {
        String assigned = cases.table() + ".assigned_to";
        String roles = act.roles().stream()
                .map(role -> "'" + role.name() + "'")
                .sorted()
                .collect(Collectors.joining(", "));
        return "(" + assigned + " IS NOT NULL AND " + assigned + " <> " + who
                + " AND EXISTS (SELECT 1 FROM colleague his WHERE his.office = " + cases.table()
                + ".office AND his.person = " + assigned + " AND his.roles && ARRAY[" + roles + "]) AND "
                + open(act, assigned) + ")";
    }
}
