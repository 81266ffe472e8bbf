package onenet.planfiling.guide;

import onenet.casework.authority.OfficeLevel;
import onenet.casework.clock.LimitUnit;
import onenet.items.ItemFile;
import onenet.items.ItemFile.CheckPoint;
import onenet.items.ItemFile.Phones;
import onenet.items.Text;
import onenet.planfiling.law.Departments;
import onenet.planfiling.law.FilingItem;
import onenet.planfiling.law.FilingItem.Need;
import onenet.planfiling.law.UnitClass;
import onenet.planfiling.law.UnitSize;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The item as of today.
 *
 * @param phones where to ask and to complain, by the level of the office: CITY or COUNTY
 */
public record GuideItem(
        String itemCode,
        String slug,
        Text name,
        String version,
        List<String> legalBasis,
        Limits limits,
        Result result,
        boolean fee,
        Map<OfficeLevel, Phones> phones,
        List<Material> materials,
        List<CheckPoint> checks,
        List<UnitLine> unitClasses) {

    /** Within which time a plan is filed and checked. */
    public record Limits(LimitLine filing, LimitLine check) {}

    /** A limit with its source and what starts it. */
    public record LimitLine(int amount, LimitUnit unit, String start, String basis) {

        static LimitLine of(ItemFile.LimitLine line) {
            return new LimitLine(line.amount(), line.unit(), line.start().name(), line.basis());
        }
    }

    /** The paper at the end. */
    public record Result(Text name, String kind, String certificateType) {}

    /** A material of Order 88 Art. 27 with the clause a notice cites. */
    public record Material(String id, String clause, Text name, String basis, Need requiredWhen) {

        static Material of(onenet.items.Material material) {
            return new Material(
                    material.id(),
                    material.clause(),
                    material.name(),
                    material.basis(),
                    Need.valueOf(material.requiredWhen().get(0)));
        }
    }

    /**
     * What a kind of unit below medium size owes; of medium size and up every unit owes review and evaluation.
     *
     * @param takenHere whether its plans are filed with emergency management
     * @param department who takes them otherwise; left out where nobody has decided of it and one asks first
     */
    public record UnitLine(
            String unitClass,
            String name,
            boolean reviewOpinion,
            boolean evaluation,
            boolean halfYearDrill,
            boolean takenHere,
            Text department) {

        static UnitLine of(UnitClass unit, Departments.Version departments) {
            return new UnitLine(
                    unit.name(),
                    unit.zh(),
                    unit.owesReview(UnitSize.BELOW_MEDIUM),
                    unit.owesEvaluation(UnitSize.BELOW_MEDIUM),
                    unit.owesHalfYearDrill(),
                    departments.takes(unit),
                    departments.other(unit).orElse(null));
        }
    }

    static GuideItem of(FilingItem item, Departments departments, LocalDate day) {
        Departments.Version taken = departments.on(day);
        ItemFile file = item.file();
        ItemFile.Version version = item.on(day);
        return new GuideItem(
                file.itemCode(),
                file.slug(),
                file.name(),
                version.version(),
                version.legalBasis(),
                new Limits(LimitLine.of(version.limit("filing")), LimitLine.of(version.limit("check"))),
                new Result(
                        file.result().name(),
                        file.result().kind(),
                        file.result().certificateType()),
                file.fee().charged(),
                file.phones(),
                file.materials().stream().map(Material::of).toList(),
                file.checks(),
                Arrays.stream(UnitClass.values())
                        .map(unit -> UnitLine.of(unit, taken))
                        .toList());
    }
}
