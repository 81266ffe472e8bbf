package onenet.planfiling.caseview;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.planfiling.filingcase.Drill;
import onenet.planfiling.filingcase.Evaluation;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.FilingDesk;
import onenet.planfiling.filingcase.PlanHistory;
import onenet.planfiling.filingcase.PlanVersion;
import onenet.planfiling.law.HalfYear;
import onenet.planfiling.law.PlanChange;
import onenet.planfiling.law.PlanKind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Query: what came after a plan was filed: versions, evaluations, drills, and which half-years they satisfy. */
@ApplicationScoped
public class ReadHistory {

    private final FilingDesk desk;
    private final PlanHistory history;
    private final InstantSource clock;

    ReadHistory(FilingDesk desk, PlanHistory history, InstantSource clock) {
        this.desk = desk;
        this.history = history;
        this.clock = clock;
    }

    /** A half-year and the drill that satisfies it. */
    public record DrillPeriod(String period, LocalDate from, LocalDate until, boolean satisfied, boolean overdue) {}

    /** What came after the filing. */
    public record History(
            List<VersionLine> versions,
            List<EvaluationLine> evaluations,
            List<DrillLine> drills,
            List<DrillPeriod> periods) {}

    /** A version in the archive; {@code filed} when the filing covers it. */
    public record VersionLine(
            String label, List<PlanChange> changes, String note, String file, LocalDate archivedOn, boolean filed) {
        static VersionLine of(PlanVersion version) {
            return new VersionLine(
                    version.label(),
                    version.changes(),
                    version.note(),
                    version.file(),
                    version.archivedOn(),
                    version.filed());
        }
    }

    /** An evaluation that was reported. */
    public record EvaluationLine(LocalDate evaluatedOn, Evaluation.Conclusion conclusion, String report) {
        static EvaluationLine of(Evaluation evaluation) {
            return new EvaluationLine(evaluation.evaluatedOn(), evaluation.conclusion(), evaluation.report());
        }
    }

    /** A drill that was reported. */
    public record DrillLine(LocalDate heldOn, String period, PlanKind kind, String title, String evaluation) {
        static DrillLine of(Drill drill) {
            return new DrillLine(
                    drill.heldOn(), drill.half().toString(), drill.kind(), drill.title(), drill.evaluation());
        }
    }

    @Transactional
    public History handle(String caseNumber, Actor actor) {
        FilingCase filingCase = desk.read(caseNumber, actor);
        List<Drill> drills = history.drills(filingCase.holderUscc());
        return new History(
                history.versions(caseNumber).stream().map(VersionLine::of).toList(),
                history.evaluations(caseNumber).stream().map(EvaluationLine::of).toList(),
                drills.stream().map(DrillLine::of).toList(),
                filingCase.registration().drillOwed() ? periods(filingCase, drills) : List.of());
    }

    /** Every half the unit was in the register for from its first day, to the present one; a drill counts only in its own (trap 44). */
    private List<DrillPeriod> periods(FilingCase filingCase, List<Drill> drills) {
        LocalDate today = LegalTime.today(clock);
        List<DrillPeriod> periods = new ArrayList<>();
        HalfYear last = HalfYear.of(today);
        for (HalfYear half = HalfYear.firstWhole(
                        filingCase.registration().drillSince().orElseThrow());
                half.compareTo(last) <= 0;
                half = half.next()) {
            HalfYear each = half;
            boolean satisfied = drills.stream().anyMatch(drill -> drill.half().equals(each));
            periods.add(new DrillPeriod(
                    half.toString(), half.first(), half.last(), satisfied, !satisfied && today.isAfter(half.last())));
        }
        return periods;
    }
}
