package onenet.safetyreview.expert;

import java.time.LocalDate;
import java.util.List;

/**
 * What the register says of an intermediary body.
 *
 * @param kind what it does
 * @param household group of enterprises it belongs to, as a code; its credit code where it belongs to none
 * @param scope what its qualification covers, in the words of the paper; at least one
 * @param qualification grade of it, such as 甲级
 * @param number of the paper
 * @param until last day of the qualification
 */
public record BodyEntry(
        String name,
        BodyKind kind,
        String household,
        List<String> scope,
        String qualification,
        String number,
        LocalDate until) {

    public BodyEntry {
        scope = List.copyOf(scope);
    }

    /** What a body may do for a project. */
    public enum BodyKind {
        ASSESSOR,
        DESIGNER
    }
}
