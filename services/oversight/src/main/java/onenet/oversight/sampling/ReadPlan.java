package onenet.oversight.sampling;

import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** Query: a plan with its draws, its reviews and what the actor may do next, for the city's supervision. */
@ApplicationScoped
public class ReadPlan {

    private final SamplingPlans plans;
    private final CaseReviews reviews;
    private final PlanDesk desk;

    ReadPlan(SamplingPlans plans, CaseReviews reviews, PlanDesk desk) {
        this.plans = plans;
        this.reviews = reviews;
        this.desk = desk;
    }

    /** A plan as somebody sees it. */
    public record Seen(SamplingPlan plan, List<CaseReview> reviews, Set<PlanAction> allowed) {}

    /** @throws onenet.problem.Problem NOT_FOUND */
    @Transactional
    public Seen handle(Actor actor, String planNumber) {
        SamplingPlan plan = plans.findByIdOptional(planNumber)
                .filter(found -> actor.overseesTheCity())
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        return new Seen(plan, reviews.of(planNumber), desk.allowed(actor, plan));
    }
}
