package onenet.casework.authority;

import java.util.List;
import java.util.Set;

/**
 * Power the rules keep from being moved down: of these items, in these case classes (none means all), by entrustment or by hand-down (none means both); to
 * nobody, or not to a county.
 */
public record NotDelegable(
        List<String> itemCodes,
        List<String> caseClasses,
        List<AuthorityMode> modes,
        boolean toCountyOnly,
        String basis) {

    public NotDelegable {
        itemCodes = List.copyOf(itemCodes);
        caseClasses = caseClasses == null ? List.of() : List.copyOf(caseClasses);
        modes = modes == null ? List.of() : List.copyOf(modes);
    }

    boolean forbids(AuthorityMode mode, OfficeLevel level, String itemCode, Set<String> classesOfCase) {
        return mode != AuthorityMode.OWN
                && (modes.isEmpty() || modes.contains(mode))
                && itemCodes.contains(itemCode)
                && (caseClasses.isEmpty() || caseClasses.stream().anyMatch(classesOfCase::contains))
                && (!toCountyOnly || level.isCountyOrBelow());
    }
}
