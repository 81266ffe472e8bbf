package onenet.oversight.power;

import java.time.LocalDate;
import java.util.List;

/**
 * What becomes of a line that was given.
 *
 * @param line id of the line
 * @param from first day without the power (recall, suspension), or with it again (resumption); null for a renewal
 * @param until last day of a suspension, null while unknown; the new last day of a renewal
 * @param itemCodes only these are recalled; none means all of the line
 * @param areas likewise
 * @param caseClasses likewise
 */
public record LineChange(
        String line,
        LocalDate from,
        LocalDate until,
        List<String> itemCodes,
        List<String> areas,
        List<String> caseClasses) {

    public LineChange {
        itemCodes = itemCodes == null ? List.of() : List.copyOf(itemCodes);
        areas = areas == null ? List.of() : List.copyOf(areas);
        caseClasses = caseClasses == null ? List.of() : List.copyOf(caseClasses);
    }

    boolean narrowed() {
        return !itemCodes.isEmpty() || !areas.isEmpty() || !caseClasses.isEmpty();
    }
}
