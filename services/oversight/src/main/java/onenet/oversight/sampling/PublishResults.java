package onenet.oversight.sampling;

import onenet.casework.actor.Actor;
import onenet.oversight.OversightProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case: the city publishes what a plan found (结果公开), once every drawn case has been checked and its checklist confirmed. */
@ApplicationScoped
public class PublishResults {

    private final PlanDesk desk;
    private final CaseReviews reviews;

    PublishResults(PlanDesk desk, CaseReviews reviews) {
        this.desk = desk;
        this.reviews = reviews;
    }

    /**
     * @param ifMatch the version the actor saw, as an entity tag
     * @throws onenet.problem.Problem SAMPLING_UNFINISHED
     */
    @Transactional
    public SamplingPlan handle(Actor supervisor, String planNumber, String ifMatch) {
        return desk.act(new PlanDesk.Act(supervisor, planNumber, ifMatch, PlanAction.PUBLISH), (plan, now) -> {
            long unfinished = reviews.of(planNumber).stream()
                    .filter(each -> !each.status().confirmed())
                    .count();
            if (unfinished > 0) {
                throw OversightProblem.SAMPLING_UNFINISHED.raise(unfinished);
            }
            plan.published(now);
        });
    }
}
