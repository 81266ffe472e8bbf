package onenet.planfiling.intake;

import onenet.casedesk.ActRequest;
import onenet.items.Material;
import onenet.planfiling.filingcase.FilingAction;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.FilingDesk;
import onenet.planfiling.filingcase.FilingProblem;
import onenet.planfiling.filingcase.GapNotice;
import onenet.planfiling.filingcase.GapNotice.Gap;
import onenet.planfiling.rules.FilingRules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Use case: the office tells once everything that is missing; each gap cites its clause. */
@ApplicationScoped
public class NotifyGaps {

    private final FilingDesk desk;
    private final FilingRules rules;

    NotifyGaps(FilingDesk desk, FilingRules rules) {
        this.desk = desk;
        this.rules = rules;
    }

    /**
     * A gap as the officer names it.
     *
     * @param check failed point of the form check; null when the material itself is missing
     */
    public record Found(String material, String check, String reason) {}

    /** @throws onenet.problem.Problem GAP_NOT_IN_ITEM for what the item does not ask of this unit (trap 41) */
    @Transactional
    public FilingCase handle(ActRequest act, List<Found> found) {
        FilingCase filingCase = desk.open(act, FilingAction.NOTIFY_GAPS);
        List<Gap> gaps = found.stream().map(gap -> gap(filingCase, gap)).toList();
        GapNotice notice = new GapNotice(desk.today(), act.actor().name(), gaps);
        return desk.file(
                filingCase.notifyGaps(notice),
                act.actor(),
                Map.of("gaps", gaps.stream().map(Gap::clause).toList()));
    }

    private Gap gap(FilingCase filingCase, Found found) {
        Material material =
                rules
                        .item()
                        .materialsFor(
                                filingCase.filing().unit().unitClass(),
                                filingCase.filing().unit().size())
                        .stream()
                        .filter(each -> each.id().equals(found.material()))
                        .findFirst()
                        .orElseThrow(() -> FilingProblem.GAP_NOT_IN_ITEM.raise(found.material()));
        if (found.check() != null
                && rules.item()
                        .check(found.check())
                        .filter(check -> check.material().equals(material.id()))
                        .isEmpty()) {
            throw FilingProblem.GAP_NOT_IN_ITEM.raise(found.check());
        }
        return new Gap(material.id(), material.clause(), found.check(), found.reason());
    }
}
