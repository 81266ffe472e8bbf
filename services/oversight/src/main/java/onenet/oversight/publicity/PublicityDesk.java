package onenet.oversight.publicity;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.oversight.caseboard.Board;
import onenet.problem.CommonProblem;
import onenet.requests.EntityTags;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Opens a record for an act and files what was done: step, record of the trail, and a new revision for the platform, in the transaction of the act. */
@ApplicationScoped
class PublicityDesk {

    private final PublicityRecords records;
    private final PublicitySteps steps;
    private final Sendings sendings;
    private final Board board;
    private final AuditTrail audit;
    private final InstantSource clock;

    PublicityDesk(
            PublicityRecords records,
            PublicitySteps steps,
            Sendings sendings,
            Board board,
            AuditTrail audit,
            InstantSource clock) {
        this.records = records;
        this.steps = steps;
        this.sendings = sendings;
        this.board = board;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One act on one record, as it came.
     *
     * @param ifMatch the version the actor saw, as an entity tag
     * @param reason why, in words
     */
    record Act(Actor actor, UUID id, String ifMatch, String reason) {}

    /** @throws onenet.problem.Problem NOT_FOUND for one the actor does not see, PRECONDITION_REQUIRED, STALE_VERSION */
    PublicityRecord opened(Act act) {
        PublicityRecord found = records.held(act.id())
                .filter(each -> PublicityRules.sees(act.actor(), each))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        EntityTags.require(act.ifMatch(), found.version());
        return found;
    }

    /** @throws onenet.problem.Problem FORBIDDEN, FOUR_EYES, TRANSITION_NOT_ALLOWED */
    void moved(PublicityRecord found, Act act, PublicityAction action) {
        PublicityRules.ALL.require(attempt(act.actor(), found, action));
        Instant now = clock.instant();
        found.moved(action, now);
        file(found, act, action.name());
    }

    /** What was done is kept, and the platform is told how the record stands. */
    void file(PublicityRecord found, Act act, String action) {
        records.persistAndFlush(found);
        steps.keep(found.id(), action, act.actor(), act.reason(), clock.instant());
        audit.record(
                act.actor(),
                action + "_PUBLICITY",
                found.licence(),
                Map.of("record", found.id().toString(), "reason", act.reason()));
    }

    void told(PublicityRecord found) {
        sendings.changed(found.id());
    }

    /** What this actor may do with the record now. */
    Set<PublicityAction> allowed(Actor actor, PublicityRecord found) {
        return PublicityLifecycle.TABLE.allowedActions(found.status(), actor.roles()).stream()
                .filter(action -> PublicityRules.ALL.allows(attempt(actor, found, action)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private PublicityRules.Attempt attempt(Actor actor, PublicityRecord found, PublicityAction action) {
        return new PublicityRules.Attempt(
                action, actor, steps.proposer(found.id()), board.tookPart(found.licence(), actor.id()));
    }
}
