package onenet.planfiling.intake;

import onenet.casedesk.ActRequest;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Limit;
import onenet.casework.clock.StatutoryClock;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Use case: the office tells once everything that is missing; each gap cites its clause. */
@ApplicationScoped
public class NotifyGaps {

    private final FilingDesk desk;
    private final FilingRules rules;
    private final WorkingCalendar calendar;

    NotifyGaps(FilingDesk desk, FilingRules rules, WorkingCalendar calendar) {
        this.desk = desk;
        this.rules = rules;
        this.calendar = calendar;
    }

    /**
     * A gap as the officer names it.
     *
     * @param check point of the form; only ever advice, see {@link onenet.planfiling.filingcase.FormAdvice}
     */
    public record Found(String material, String check, String reason) {}

    /**
     * @throws onenet.problem.Problem GAP_NOT_IN_ITEM for what the item does not ask of this unit (trap 41), FORM_POINT_IS_ADVICE for a
     *     material that is there and only looks otherwise (trap L13)
     */
    @Transactional
    public FilingCase handle(ActRequest act, List<Found> found) {
        FilingCase filingCase = desk.open(act, FilingAction.NOTIFY_GAPS);
        List<Gap> gaps = found.stream().map(gap -> gap(filingCase, gap)).toList();
        GapNotice notice = new GapNotice(desk.today(), act.actor().name(), gaps);
        Limit term = rules.item().supplement(desk.today());
        LocalDate supplyBy = StatutoryClock.started(desk.today(), term)
                .reckon(calendar)
                .dueOrProvisional()
                .orElseThrow();
        return desk.file(
                filingCase.notifyGaps(notice, supplyBy, calendar),
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
        if (found.check() != null) {
            throw FilingProblem.FORM_POINT_IS_ADVICE.raise(found.check());
        }
        return new Gap(material.id(), material.clause(), null, found.reason());
    }
}
