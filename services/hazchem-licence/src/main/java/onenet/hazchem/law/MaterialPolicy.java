package onenet.hazchem.law;

import java.util.EnumSet;
import java.util.Set;

/** Policy: which conditions of Art. 9 a trade fulfils, and so which materials it needs. */
public final class MaterialPolicy {

    private MaterialPolicy() {}

    /** A store below the quantities of GB 18218 asks for none of the storage papers (trap 24). */
    public static Set<MaterialCondition> conditions(TradePlan plan, Classification classification) {
        Set<MaterialCondition> conditions = EnumSet.of(MaterialCondition.ALWAYS);
        add(conditions, classification.withStorageFacility(), MaterialCondition.WITH_STORAGE);
        add(
                conditions,
                classification.withStorageFacility() && plan.storageBuilt(),
                MaterialCondition.NEW_STORAGE_BUILT);
        add(conditions, plan.paperTrade(), MaterialCondition.PAPER_TRADE);
        add(conditions, classification.classes().contains(CaseClass.PETROL_STATION), MaterialCondition.PETROL_STATION);
        return conditions;
    }

    private static void add(Set<MaterialCondition> conditions, boolean holds, MaterialCondition condition) {
        if (holds) {
            conditions.add(condition);
        }
    }
}
