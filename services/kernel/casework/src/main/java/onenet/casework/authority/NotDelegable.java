package onenet.casework.authority;

import java.util.List;
import java.util.Set;

/** Power the rules keep from being delegated: of these items, in these case classes; to nobody, or not to a county. */
public record NotDelegable(List<String> itemCodes, List<String> caseClasses, boolean toCountyOnly, String basis) {

    public NotDelegable {
        itemCodes = List.copyOf(itemCodes);
        caseClasses = List.copyOf(caseClasses);
    }

    boolean forbids(OfficeLevel level, String itemCode, Set<String> classesOfCase) {
        return itemCodes.contains(itemCode)
                && caseClasses.stream().anyMatch(classesOfCase::contains)
                && (!toCountyOnly || level.isCountyOrBelow());
    }
}
