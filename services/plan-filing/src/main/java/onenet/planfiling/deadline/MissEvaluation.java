package onenet.planfiling.deadline;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.FilingCases;
import onenet.planfiling.filingcase.FilingDesk;
import onenet.planfiling.filingcase.Standing;
import onenet.planfiling.filingcase.StandingAction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Use case: the three-year evaluation did not come; the filing stands, marked as overdue, and whoever relies on it is told. */
@ApplicationScoped
public class MissEvaluation {

    private final FilingCases cases;
    private final FilingDesk desk;
    private final InstantSource clock;

    MissEvaluation(FilingCases cases, FilingDesk desk, InstantSource clock) {
        this.cases = cases;
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    public void handle(String caseNumber) {
        FilingCase filingCase = cases.locked(caseNumber);
        LocalDate today = LegalTime.today(clock);
        LocalDate due = filingCase.registration().evaluationDueOn().orElseThrow();
        boolean overdue = filingCase
                        .registration()
                        .standing()
                        .filter(Standing.IN_FORCE::equals)
                        .isPresent()
                && today.isAfter(due);
        if (overdue) {
            desk.file(
                    filingCase.happen(StandingAction.MISS_EVALUATION, today, "三年评估逾期，应于" + due + "前完成"),
                    Actor.CLOCK,
                    Map.of("evaluationDueOn", due));
        }
    }
}
