package onenet.items;

import onenet.casework.authority.OfficeLevel;

import java.util.List;

/** The guide to one service item at one level on one day: the same definition that drives the form and guards every notice. */
public record GuideItem(
        String itemCode,
        String matter,
        OfficeLevel level,
        String version,
        Text name,
        List<String> legalBasis,
        int acceptanceDays,
        int statutoryDays,
        int promisedDays,
        ItemFile.StartEvent decisionStart,
        int deliveryDays,
        int visits,
        ItemFile.OnlineDepth depth,
        boolean fee,
        String advicePhone,
        String complaintPhone,
        List<Material> materials,
        List<ItemFile.NotRequired> notRequired,
        List<Clause> clauses,
        List<Stage> stages,
        List<ItemFile.SpecialProcedure> specialProcedures,
        List<ItemFile.Faq> faq) {

    static GuideItem of(ItemDefinition item) {
        return new GuideItem(
                item.itemCode(),
                item.item().matter(),
                item.level(),
                item.version(),
                item.name(),
                item.legalBasis(),
                item.acceptance().amount(),
                item.decision().statutory().amount(),
                item.decision().promised().amount(),
                item.decisionStart(),
                item.delivery().amount(),
                item.item().visits(),
                item.item().depth(),
                item.item().fee().charged(),
                item.phones().advice(),
                item.phones().complaint(),
                item.materials(),
                item.item().notRequired(),
                item.clauses(),
                item.stages(),
                item.item().specialProcedures(),
                item.item().faq());
    }
}
