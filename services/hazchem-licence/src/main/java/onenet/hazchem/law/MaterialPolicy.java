package onenet.hazchem.law;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Policy: which conditions of Art. 9 a trade fulfils, and so which materials it needs and which rules of Art. 6 to 8 it is judged by. */
public final class MaterialPolicy {

    /** What follows from the class of the trade alone. */
    private static final Map<CaseClass, MaterialCondition> OF_CLASSES = Map.of(
            CaseClass.PETROL_STATION, MaterialCondition.PETROL_STATION,
            CaseClass.PURE_STORAGE, MaterialCondition.PURE_STORAGE,
            CaseClass.HIGHLY_TOXIC, MaterialCondition.HIGHLY_TOXIC,
            CaseClass.EXPLOSIVE_PRECURSOR, MaterialCondition.EXPLOSIVE_PRECURSOR);

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
        OF_CLASSES.forEach(
                (goods, condition) -> add(conditions, classification.classes().contains(goods), condition));
        return conditions;
    }

    private static void add(Set<MaterialCondition> conditions, boolean holds, MaterialCondition condition) {
        if (holds) {
            conditions.add(condition);
        }
    }
}
