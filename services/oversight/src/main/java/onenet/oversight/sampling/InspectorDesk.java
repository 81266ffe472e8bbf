package onenet.oversight.sampling;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.problem.CommonProblem;
import onenet.requests.EntityTags;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiConsumer;

/** Opens an entry of the register for a change and puts it on record, in the transaction of the change. */
@ApplicationScoped
class InspectorDesk {

    private final Inspectors inspectors;
    private final AuditTrail audit;
    private final InstantSource clock;

    InspectorDesk(Inspectors inspectors, AuditTrail audit, InstantSource clock) {
        this.inspectors = inspectors;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One change of one entry, as it came.
     *
     * @param ifMatch the version the actor saw, as an entity tag
     */
    record Change(Actor actor, String code, String ifMatch, String action, Map<String, String> said) {}

    /** @throws onenet.problem.Problem FORBIDDEN, NOT_FOUND, PRECONDITION_REQUIRED, STALE_VERSION */
    Inspector change(Change change, BiConsumer<Inspector, LocalDate> verb) {
        if (!change.actor().has(Role.CITY_SUPERVISOR)) {
            throw CommonProblem.FORBIDDEN.raise();
        }
        Inspector found = inspectors.held(change.code()).orElseThrow(CommonProblem.NOT_FOUND::raise);
        EntityTags.require(change.ifMatch(), found.version());
        verb.accept(found, LegalTime.today(clock));
        inspectors.flush();
        audit.record(change.actor(), change.action(), change.code(), change.said());
        return found;
    }
}
