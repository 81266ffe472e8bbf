package onenet.oversight.sampling;

import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;

/** Query: one plan of spot checks as everybody may see it: what was promised at once, what was drawn and found once it is published. */
@ApplicationScoped
public class ReadSpotCheck {

    private final SamplingPlans plans;
    private final CaseReviews reviews;
    private final ReviewDesk desk;

    ReadSpotCheck(SamplingPlans plans, CaseReviews reviews, ReviewDesk desk) {
        this.plans = plans;
        this.reviews = reviews;
        this.desk = desk;
    }

    /**
     * A plan and what came of it.
     *
     * @param findings none before it is published
     * @param inspectors who checked, by code; none before it is published
     */
    public record Opened(SamplingPlan plan, List<FindingCount> findings, List<Seated> inspectors) {}

    /** @throws onenet.problem.Problem NOT_FOUND */
    @Transactional
    public Opened handle(String planNumber) {
        SamplingPlan plan = plans.findByIdOptional(planNumber).orElseThrow(CommonProblem.NOT_FOUND::raise);
        if (plan.status() != PlanStatus.PUBLISHED) {
            return new Opened(plan, List.of(), List.of());
        }
        List<CaseReview> all = reviews.of(planNumber);
        List<Seated> inspectors = all.stream()
                .flatMap(each -> each.inspectors().stream())
                .distinct()
                .sorted(Comparator.comparing(Seated::code))
                .toList();
        return new Opened(plan, FindingCount.of(all, desk::checklist), inspectors);
    }
}
