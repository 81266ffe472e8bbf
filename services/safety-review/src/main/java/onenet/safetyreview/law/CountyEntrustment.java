package onenet.safetyreview.law;

import onenet.casework.authority.NotDelegable;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Rule: what a city may not entrust to a county, and what nobody may entrust at all (Order 45 Art. 6; trap 32). */
public final class CountyEntrustment {

    public static final String BASIS = "危险化学品建设项目安全监督管理办法第六条";

    private static final Set<CaseClass> NEVER = EnumSet.of(CaseClass.CROSS_PROVINCE, CaseClass.HIGHLY_TOXIC_PRODUCTION);
    private static final Set<CaseClass> NOT_TO_A_COUNTY =
            EnumSet.of(CaseClass.KEY_PROCESS, CaseClass.KEY_CHEMICAL_MAJOR_HAZARD);

    private CountyEntrustment() {}

    /** The authority data forbids less than the law does. */
    public static final class TooWide extends IllegalStateException {
        TooWide(CaseClass each, String item) {
            super("contracts/authority lets " + each + " of " + item + " be entrusted against " + BASIS);
        }
    }

    /** The classes of a project that keep it from a county. */
    public static Set<CaseClass> against(Set<CaseClass> classes) {
        Set<CaseClass> kept = EnumSet.noneOf(CaseClass.class);
        classes.stream()
                .filter(each -> NEVER.contains(each) || NOT_TO_A_COUNTY.contains(each))
                .forEach(kept::add);
        return kept;
    }

    /**
     * Data may forbid more than the law, never less.
     *
     * @throws TooWide naming the class that could be entrusted
     */
    public static void requireIn(Collection<NotDelegable> data, String itemCode) {
        NEVER.forEach(each -> require(each, itemCode, data, false));
        NOT_TO_A_COUNTY.forEach(each -> require(each, itemCode, data, true));
    }

    private static void require(
            CaseClass each, String itemCode, Collection<NotDelegable> data, boolean countyOnlySuffices) {
        boolean forbidden = data.stream()
                .anyMatch(rule -> rule.itemCodes().contains(itemCode)
                        && rule.caseClasses().contains(each.name())
                        && (countyOnlySuffices || !rule.toCountyOnly()));
        if (!forbidden) {
            throw new TooWide(each, itemCode);
        }
    }
}
