package onenet.oversight.sampling;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case: a plan is given up before its seed is told; afterwards it is not, or one could draw until one likes the result. */
@ApplicationScoped
public class AbandonPlan {

    private final PlanDesk desk;

    AbandonPlan(PlanDesk desk) {
        this.desk = desk;
    }

    /** @param ifMatch the version the actor saw, as an entity tag */
    @Transactional
    public SamplingPlan handle(Actor supervisor, String planNumber, String ifMatch, String why) {
        return desk.act(
                new PlanDesk.Act(supervisor, planNumber, ifMatch, PlanAction.ABANDON),
                (plan, now) -> plan.abandoned(why, now));
    }
}
