package onenet.planfiling.upkeep;

import onenet.casedesk.ActRequest;
import onenet.planfiling.filingcase.Evaluation;
import onenet.planfiling.filingcase.Evaluation.Conclusion;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.FilingDesk;
import onenet.planfiling.filingcase.FilingMove;
import onenet.planfiling.filingcase.FilingProblem;
import onenet.planfiling.filingcase.PlanHistory;
import onenet.planfiling.filingcase.StandingAction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Use case: a unit reports its three-year evaluation; only its result can lead to a new filing (Order 88 Art. 35, trap 43). */
@ApplicationScoped
public class ReportEvaluation {

    private final FilingDesk desk;
    private final PlanHistory history;
    private final InstantSource clock;

    ReportEvaluation(FilingDesk desk, PlanHistory history, InstantSource clock) {
        this.desk = desk;
        this.history = history;
        this.clock = clock;
    }

    /** The evaluation. */
    public record Report(LocalDate evaluatedOn, Conclusion conclusion, String text) {}

    @Transactional
    public FilingCase handle(ActRequest act, Report report) {
        FilingCase filingCase = desk.open(act, StandingAction.REPORT_EVALUATION);
        LocalDate today = desk.today();
        if (report.evaluatedOn().isAfter(today)
                || report.evaluatedOn().isBefore(filingCase.filing().plan().publishedOn())) {
            throw FilingProblem.DATE_NOT_POSSIBLE.raise(report.evaluatedOn());
        }
        StandingAction action = report.conclusion() == Conclusion.REFILING
                ? StandingAction.FIND_REFILING_NEEDED
                : StandingAction.REPORT_EVALUATION;
        FilingMove move = filingCase.happen(action, today, "评估结论：" + report.conclusion());
        filingCase.registration().evaluated(report.evaluatedOn());
        history.keep(new Evaluation(
                act.caseNumber(), report.evaluatedOn(), report.conclusion(), report.text(), clock.instant()));
        return desk.file(
                move, act.actor(), Map.of("evaluatedOn", report.evaluatedOn(), "conclusion", report.conclusion()));
    }
}
