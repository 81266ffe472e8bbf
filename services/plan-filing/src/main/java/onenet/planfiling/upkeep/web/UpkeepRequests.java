package onenet.planfiling.upkeep.web;

import onenet.planfiling.filingcase.Evaluation.Conclusion;
import onenet.planfiling.law.PlanChange;
import onenet.planfiling.law.PlanKind;
import onenet.planfiling.upkeep.ReportDrill;
import onenet.planfiling.upkeep.ReportEvaluation;
import onenet.planfiling.upkeep.RevisePlan;
import onenet.requests.PlannedDate;
import onenet.text.Lines;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** What the acts on a filed plan take. */
final class UpkeepRequests {

    private UpkeepRequests() {}

    /**
     * A new version of the plan.
     *
     * @param publishedOn when it was published; starts the days to file it anew, today when absent
     */
    public record RevisionForm(
            @NotBlank @Size(max = 30) String version,
            @NotEmpty @Size(max = 8) List<@NotNull PlanChange> changes,
            @PlannedDate LocalDate publishedOn,
            @Lines @Size(max = 500) String note,
            @Size(max = 60) String file,
            @Lines @Size(max = 200_000) String text) {

        RevisePlan.Revision toRevision() {
            return new RevisePlan.Revision(
                    version, changes.stream().distinct().toList(), publishedOn, note, file, text);
        }
    }

    /** An evaluation of the plan as the unit reports it. */
    public record EvaluationForm(
            @NotNull @PlannedDate LocalDate evaluatedOn,
            @NotNull Conclusion conclusion,
            @NotBlank @Lines @Size(max = 4000) String report) {

        ReportEvaluation.Report toReport() {
            return new ReportEvaluation.Report(evaluatedOn, conclusion, report);
        }
    }

    /** A drill as the unit reports it. */
    public record DrillForm(
            @NotNull @PlannedDate LocalDate heldOn,
            @NotNull PlanKind kind,
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Lines @Size(max = 4000) String evaluation) {

        ReportDrill.Report toReport() {
            return new ReportDrill.Report(heldOn, kind, title, evaluation);
        }
    }

    /** Why a filed plan ends. */
    public record CancellationForm(
            @NotBlank @Lines @Size(max = 500) String reason) {}
}
