package onenet.oversight.sampling;

import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.requests.Lines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Query: plans of spot checks, the newest first, for the city's supervision. */
@ApplicationScoped
public class ListPlans {

    private final SamplingPlans plans;

    ListPlans(SamplingPlans plans) {
        this.plans = plans;
    }

    /**
     * @param after number of the last plan of the page before; null for the first page
     * @throws onenet.problem.Problem FORBIDDEN
     */
    @Transactional
    public Lines<SamplingPlan> handle(Actor actor, Optional<PlanStatus> status, String after, int limit) {
        if (!actor.overseesTheCity()) {
            throw CommonProblem.FORBIDDEN.raise();
        }
        return Lines.of(plans.page(status, after, limit), limit);
    }
}
