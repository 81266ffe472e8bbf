package onenet.planfiling.library;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.requests.EntityTags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Use case: an office enters, amends or retires a rescue team or stock of its own. */
@ApplicationScoped
public class KeepResource {

    private final RescueResources resources;
    private final AuditTrail audit;

    KeepResource(RescueResources resources, AuditTrail audit) {
        this.resources = resources;
        this.audit = audit;
    }

    /**
     * What an office wants kept.
     *
     * @param id of the resource to change; empty for a new one
     * @param entry what it says from now on; empty to retire it
     */
    public record Change(Optional<UUID> id, String ifMatch, Optional<RescueResource.Entry> entry) {}

    @Transactional
    public RescueView handle(Change change, Actor officer) {
        RescueResource resource = change.id()
                .map(id -> own(id, change.ifMatch(), officer))
                .orElseGet(() -> new RescueResource(
                        officer.office().orElseThrow(CommonProblem.FORBIDDEN::raise),
                        change.entry().orElseThrow()));
        change.entry().ifPresentOrElse(resource::amend, resource::retire);
        resources.persistAndFlush(resource);
        audit.record(
                officer,
                change.entry().isPresent() ? "KEEP_RESOURCE" : "RETIRE_RESOURCE",
                resource.id().toString(),
                Map.of("office", resource.office()));
        return resource.view(null);
    }

    /** Another office's resource can be seen, not changed. */
    private RescueResource own(UUID id, String ifMatch, Actor officer) {
        RescueResource found = resources
                .findByIdOptional(id)
                .filter(resource -> !resource.retired())
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        if (!officer.serves(found.office())) {
            throw CommonProblem.OUTSIDE_JURISDICTION.raise();
        }
        EntityTags.require(ifMatch, found.version());
        return found;
    }
}
