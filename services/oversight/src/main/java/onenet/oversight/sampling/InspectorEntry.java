package onenet.oversight.sampling;

import onenet.casework.identity.OfficeCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What the register of inspectors (执法检查人员名录) says of one.
 *
 * @param personId the account he signs in with: he acts on his own checks only
 * @param office he serves
 * @param kinds what he may check
 * @param from first day he may be drawn
 * @param until last one; null while none is known
 */
public record InspectorEntry(
        String code,
        String personId,
        String name,
        OfficeCode office,
        Set<CheckKind> kinds,
        LocalDate from,
        LocalDate until,
        List<Interest> interests) {

    public InspectorEntry {
        kinds = Set.copyOf(kinds);
        interests = List.copyOf(interests);
    }

    /**
     * An interest in an enterprise he declared.
     *
     * @param words what it is
     */
    public record Interest(String uscc, String words, LocalDate declaredOn) {}

    /** Whether he may be drawn for such checks on that day. */
    boolean standsOn(LocalDate day, CheckKind kind) {
        return kinds.contains(kind) && !from.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
