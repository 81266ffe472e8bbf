package onenet.planfiling.guide;

import onenet.casework.LegalTime;
import onenet.planfiling.law.FilingItem;
import onenet.planfiling.law.UnitClass;
import onenet.planfiling.law.UnitSize;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Query: the guide page, read from the same item that the check cites. */
@ApplicationScoped
public class Guide {

    private final FilingItem item;
    private final InstantSource clock;

    Guide(FilingItem item, InstantSource clock) {
        this.item = item;
        this.clock = clock;
    }

    /**
     * The item as of today.
     *
     * @param phones where to ask and to complain, by the level of the office: CITY or COUNTY
     */
    public record GuideItem(
            String itemCode,
            String slug,
            FilingItem.Text name,
            String version,
            List<String> legalBasis,
            FilingItem.Limits limits,
            FilingItem.Result result,
            boolean fee,
            Map<String, FilingItem.Phones> phones,
            List<FilingItem.Material> materials,
            List<FilingItem.CheckPoint> checks,
            List<UnitLine> unitClasses) {}

    /** What a kind of unit below medium size owes; of medium size and up every unit owes review and evaluation. */
    public record UnitLine(
            UnitClass unitClass, String name, boolean reviewOpinion, boolean evaluation, boolean halfYearDrill) {

        static UnitLine of(UnitClass unit) {
            return new UnitLine(
                    unit,
                    unit.zh(),
                    unit.owesReview(UnitSize.BELOW_MEDIUM),
                    unit.owesEvaluation(UnitSize.BELOW_MEDIUM),
                    unit.owesHalfYearDrill());
        }
    }

    public List<GuideItem> items() {
        FilingItem.Version version = item.on(LegalTime.today(clock));
        return List.of(new GuideItem(
                item.itemCode(),
                item.slug(),
                item.name(),
                version.version(),
                version.legalBasis(),
                version.limits(),
                item.result(),
                item.fee().charged(),
                item.phones(),
                item.materials(),
                item.checks(),
                Arrays.stream(UnitClass.values()).map(UnitLine::of).toList()));
    }
}
