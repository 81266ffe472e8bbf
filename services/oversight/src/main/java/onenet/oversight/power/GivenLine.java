package onenet.oversight.power;

import java.time.LocalDate;
import java.util.List;

/**
 * Power that is given: these items in these areas, to this office, for this time.
 *
 * @param itemCodes service items
 * @param areas divisions, functional areas or towns
 * @param caseClasses of the item's own law; none means all
 * @param steps none means the whole case
 * @param office code of the office that receives it
 * @param from first day a case may fall under it
 * @param until last one; null where it has none
 */
public record GivenLine(
        List<String> itemCodes,
        List<String> areas,
        List<String> caseClasses,
        List<Step> steps,
        String office,
        LocalDate from,
        LocalDate until) {

    public GivenLine {
        itemCodes = List.copyOf(itemCodes);
        areas = List.copyOf(areas);
        caseClasses = caseClasses == null ? List.of() : List.copyOf(caseClasses);
        steps = steps == null ? List.of() : List.copyOf(steps);
    }
}
