package onenet.planfiling.upkeep;

import onenet.casedesk.ActRequest;
import onenet.planfiling.filingcase.Drill;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.FilingDesk;
import onenet.planfiling.filingcase.FilingMove;
import onenet.planfiling.filingcase.FilingProblem;
import onenet.planfiling.filingcase.PlanHistory;
import onenet.planfiling.filingcase.StandingAction;
import onenet.planfiling.law.HalfYear;
import onenet.planfiling.law.PlanKind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Use case: a unit reports a drill with its written evaluation (Order 88 Art. 33, 34). */
@ApplicationScoped
public class ReportDrill {

    private final FilingDesk desk;
    private final PlanHistory history;
    private final InstantSource clock;

    ReportDrill(FilingDesk desk, PlanHistory history, InstantSource clock) {
        this.desk = desk;
        this.history = history;
        this.clock = clock;
    }

    /** The drill. */
    public record Report(LocalDate heldOn, PlanKind kind, String title, String evaluation) {}

    @Transactional
    public FilingCase handle(ActRequest act, Report report) {
        FilingCase filingCase = desk.open(act, StandingAction.REPORT_DRILL);
        LocalDate today = desk.today();
        if (report.heldOn().isAfter(today)) {
            throw FilingProblem.DATE_NOT_POSSIBLE.raise(report.heldOn());
        }
        FilingMove move = filingCase.happen(StandingAction.REPORT_DRILL, today, report.title());
        history.keep(new Drill(
                act.caseNumber(),
                report.heldOn(),
                report.kind(),
                report.title(),
                report.evaluation(),
                clock.instant()));
        return desk.file(
                move,
                act.actor(),
                Map.of(
                        "heldOn",
                        report.heldOn(),
                        "half",
                        HalfYear.of(report.heldOn()).toString()));
    }
}
