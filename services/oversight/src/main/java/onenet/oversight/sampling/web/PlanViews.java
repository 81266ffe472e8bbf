package onenet.oversight.sampling.web;

import onenet.draw.ClosedList;
import onenet.draw.Drawing;
import onenet.draw.Seat;
import onenet.items.Text;
import onenet.oversight.sampling.CheckKind;
import onenet.oversight.sampling.PlanAction;
import onenet.oversight.sampling.PlanStatus;
import onenet.oversight.sampling.ReadPlan;
import onenet.oversight.sampling.SamplingPlan;
import onenet.oversight.sampling.WeightReason;
import onenet.oversight.sampling.web.ReviewViews.CaseReviewSummary;
import onenet.requests.Lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Shows plans of spot checks to the city. */
@Singleton
class PlanViews {

    private final KindWords kinds;
    private final ReviewViews reviews;

    PlanViews(KindWords kinds, ReviewViews reviews) {
        this.kinds = kinds;
        this.reviews = reviews;
    }

    /**
     * A plan in a list.
     *
     * @param planNumber its number
     * @param title its year and batch
     * @param kindName the kind in words
     * @param from first day a case of the list may have ended
     * @param until last one
     * @param checkBy last day for the checks
     * @param publishBy last day for the results
     */
    record SamplingPlanSummary(
            String planNumber,
            String title,
            CheckKind kind,
            Text kindName,
            PlanStatus status,
            LocalDate from,
            LocalDate until,
            LocalDate checkBy,
            LocalDate publishBy) {}

    /**
     * A page of plans.
     *
     * @param next cursor of the next page; absent on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SamplingPlanPage(List<SamplingPlanSummary> items, String next) {}

    /**
     * A plan.
     *
     * @param version what is acted on, as the ETag has it
     * @param plan what is planned
     * @param draftedBy name of whoever drafted it
     * @param draftedAt when both seeds were promised
     * @param toldBy name of whoever told the seeds; absent before
     * @param endedAt when it was published or given up; absent before
     * @param words why it was given up; absent otherwise
     * @param listedCases how many cases may be drawn; absent before the list is closed
     * @param weighed cases that have more tickets than one, and why
     * @param cases the draw of cases
     * @param inspectors the draw of inspectors
     * @param reviews the checks of the drawn cases
     * @param allowedActions what the reader may do with it now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SamplingPlanView(
            long version,
            SamplingPlanSummary plan,
            String draftedBy,
            Instant draftedAt,
            String toldBy,
            Instant endedAt,
            String words,
            Integer listedCases,
            List<WeighedCase> weighed,
            DrawView cases,
            DrawView inspectors,
            List<CaseReviewSummary> reviews,
            Set<PlanAction> allowedActions) {}

    /**
     * A case of more than one ticket.
     *
     * @param reasons why
     */
    record WeighedCase(String caseNumber, List<WeightReason> reasons) {}

    /**
     * A draw; what it holds suffices to redo it once the seed is told.
     *
     * @param name of the draw
     * @param promise of the seed, published before the list is closed: 64 hexadecimal digits
     * @param list once it is closed; absent before
     * @param listDigest of the closed list; absent before
     * @param seed once it is told, 64 hexadecimal digits; absent before
     * @param steps everybody drawn, in order; empty before the seed is told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DrawView(String name, String promise, ClosedList list, String listDigest, String seed, List<Seat> steps) {

        static DrawView of(Drawing drawing) {
            return new DrawView(
                    drawing.name(),
                    drawing.promise(),
                    drawing.list(),
                    drawing.listDigest(),
                    drawing.seed(),
                    drawing.steps());
        }
    }

    SamplingPlanPage of(Lines<SamplingPlan> lines) {
        return new SamplingPlanPage(
                lines.shown().stream().map(this::summary).toList(), lines.next(SamplingPlan::planNumber));
    }

    private SamplingPlanSummary summary(SamplingPlan plan) {
        return new SamplingPlanSummary(
                plan.planNumber(),
                plan.title(),
                plan.kind(),
                kinds.of(plan),
                plan.status(),
                plan.from(),
                plan.until(),
                plan.checkBy(),
                plan.publishBy());
    }

    SamplingPlanView of(ReadPlan.Seen seen) {
        SamplingPlan plan = seen.plan();
        return new SamplingPlanView(
                plan.version(),
                summary(plan),
                plan.draftedName(),
                plan.draftedAt(),
                plan.toldName().orElse(null),
                plan.endedAt().orElse(null),
                plan.words().orElse(null),
                plan.listedCases().orElse(null),
                plan.weighed().stream()
                        .map(each -> new WeighedCase(each.caseNumber(), each.reasons()))
                        .toList(),
                DrawView.of(plan.casesDraw()),
                DrawView.of(plan.inspectorsDraw()),
                seen.reviews().stream().map(reviews::summary).toList(),
                seen.allowed());
    }
}
