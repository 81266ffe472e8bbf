package onenet.casework.authority;

import onenet.casework.authority.InvalidAuthority.Reason;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * One dated line of who may do what: these items, in these case classes and stages (an empty list means all), for sites in these
 * areas, by this office, on this footing. {@code from} and {@code until} are the first and last day a case may fall under it.
 */
public record AuthorityGrant(
        String id,
        List<String> itemCodes,
        List<String> caseClasses,
        List<String> stages,
        List<String> areas,
        String office,
        AuthorityMode mode,
        String principal,
        String basis,
        LocalDate from,
        LocalDate until) {

    public AuthorityGrant {
        itemCodes = listOf(itemCodes);
        caseClasses = listOf(caseClasses);
        stages = listOf(stages);
        areas = listOf(areas);
        InvalidAuthority.require(
                id != null
                        && !itemCodes.isEmpty()
                        && !areas.isEmpty()
                        && office != null
                        && mode != null
                        && from != null,
                Reason.INCOMPLETE,
                "grant " + id + " needs id, items, areas, office, mode and first day");
        InvalidAuthority.require(
                basis != null && !basis.isBlank(), Reason.INCOMPLETE, "grant " + id + " names no basis document");
        InvalidAuthority.require(
                (mode == AuthorityMode.DELEGATED) == (principal != null),
                Reason.PRINCIPAL_MISSING,
                "grant " + id + ": a delegation names its principal, and only a delegation does");
        InvalidAuthority.require(
                until == null || !until.isBefore(from), Reason.INCOMPLETE, "grant " + id + " ends before it begins");
    }

    boolean covers(String itemCode, Set<String> classesOfCase, String stage, LocalDate date) {
        return itemCodes.contains(itemCode)
                && (caseClasses.isEmpty() || caseClasses.containsAll(classesOfCase))
                && (stages.isEmpty() || stages.contains(stage))
                && isInForce(date);
    }

    /** Whether a case may fall under it on the day. */
    public boolean isInForce(LocalDate date) {
        return !date.isBefore(from) && (until == null || !date.isAfter(until));
    }

    /** Whether the other also came from above and some case at some place could fall under both, to whomever they were given. */
    public boolean clashes(AuthorityGrant other) {
        return !id.equals(other.id)
                && mode != AuthorityMode.OWN
                && other.mode != AuthorityMode.OWN
                && !Collections.disjoint(areas, other.areas)
                && meets(other);
    }

    boolean meets(AuthorityGrant other) {
        return !Collections.disjoint(itemCodes, other.itemCodes)
                && meets(caseClasses, other.caseClasses)
                && meets(stages, other.stages)
                && !from.isAfter(other.lastDay())
                && !other.from.isAfter(lastDay());
    }

    /** Whether every case and step the other is for, on every day of it, is also one of these items, classes and steps. */
    boolean embraces(AuthorityGrant other) {
        return itemCodes.containsAll(other.itemCodes)
                && holdsAll(caseClasses, other.caseClasses)
                && holdsAll(stages, other.stages)
                && !from.isAfter(other.from)
                && !lastDay().isBefore(other.lastDay());
    }

    /** The same line for other days, under another id. */
    public AuthorityGrant during(String otherId, LocalDate first, LocalDate last) {
        return new AuthorityGrant(
                otherId, itemCodes, caseClasses, stages, areas, office, mode, principal, basis, first, last);
    }

    /** The id a line was first given under: a part of it that a later paper made has a number behind that. */
    public static String rootOf(String id) {
        return id.replaceAll("\\.\\d+$", "");
    }

    AuthorityGrant ofItem(String itemCode) {
        return new AuthorityGrant(
                id, List.of(itemCode), caseClasses, stages, areas, office, mode, principal, basis, from, until);
    }

    private LocalDate lastDay() {
        return until == null ? LocalDate.MAX : until;
    }

    private static boolean meets(List<String> mine, List<String> theirs) {
        return mine.isEmpty() || theirs.isEmpty() || !Collections.disjoint(mine, theirs);
    }

    private static boolean holdsAll(List<String> mine, List<String> theirs) {
        return mine.isEmpty() || !theirs.isEmpty() && mine.containsAll(theirs);
    }

    private static List<String> listOf(List<String> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
