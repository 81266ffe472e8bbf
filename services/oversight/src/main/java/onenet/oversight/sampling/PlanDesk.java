package onenet.oversight.sampling;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.requests.EntityTags;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Opens a plan for an act and puts what was done on record, in the transaction of the act. */
@ApplicationScoped
class PlanDesk {

    private final SamplingPlans plans;
    private final AuditTrail audit;
    private final InstantSource clock;

    PlanDesk(SamplingPlans plans, AuditTrail audit, InstantSource clock) {
        this.plans = plans;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One act on one plan, as it came.
     *
     * @param ifMatch the version the actor saw, as an entity tag
     */
    record Act(Actor actor, String planNumber, String ifMatch, PlanAction action) {}

    /** @throws onenet.problem.Problem NOT_FOUND, FORBIDDEN, FOUR_EYES, PRECONDITION_REQUIRED, STALE_VERSION, TRANSITION_NOT_ALLOWED */
    SamplingPlan act(Act act, BiConsumer<SamplingPlan, Instant> verb) {
        SamplingPlan found = plans.held(act.planNumber())
                .filter(plan -> act.actor().overseesTheCity())
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        EntityTags.require(act.ifMatch(), found.version());
        PlanRules.ALL.require(new PlanRules.Attempt(found, act.action(), act.actor()));
        if (PlanLifecycle.TABLE.find(found.status(), act.action()).isEmpty()) {
            throw PlanLifecycle.TABLE.notAllowed(found.status(), act.action());
        }
        verb.accept(found, clock.instant());
        plans.flush();
        record(act.actor(), act.action().name(), found);
        return found;
    }

    /** What was promised, listed and told stands on the record of the city as well as with the plan. */
    void record(Actor actor, String action, SamplingPlan plan) {
        audit.record(
                actor,
                action + "_SAMPLING_PLAN",
                plan.planNumber(),
                Map.of(
                        "promises",
                                plan.casesDraw().promise() + " "
                                        + plan.inspectorsDraw().promise(),
                        "lists",
                                plan.casesDraw().listDigest() + " "
                                        + plan.inspectorsDraw().listDigest(),
                        "seeds",
                                plan.casesDraw().seed() + " "
                                        + plan.inspectorsDraw().seed()));
    }

    /** What this actor may do with it now. */
    Set<PlanAction> allowed(Actor actor, SamplingPlan plan) {
        return PlanLifecycle.TABLE.allowedActions(plan.status(), actor.roles()).stream()
                .filter(action -> PlanRules.ALL.allows(new PlanRules.Attempt(plan, action, actor)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
