package onenet.feed.web;

import onenet.access.CurrentActor;
import onenet.feed.FollowEvents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Changes without asking for everything. */
@Path("/v1/events")
@Tag(name = "events")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    "applicant",
    "intake-officer",
    "examiner",
    "decision-maker",
    "legal-reviewer",
    "city-supervisor",
    "auditor",
    "system:read"
})
public class EventResource {

    private final FollowEvents followEvents;
    private final CurrentActor actors;

    EventResource(FollowEvents followEvents, CurrentActor actors) {
        this.followEvents = followEvents;
        this.actors = actors;
    }

    @GET
    @Operation(
            operationId = "followEvents",
            summary = "What happened to the cases the caller may see, as it was told on the wire, from a place on")
    public FollowEvents.Stretch follow(
            @Parameter(description = "The place to go on from: next of the answer before; nought for the beginning")
                    @QueryParam("after")
                    @DefaultValue("0")
                    @Min(0)
                    @Max(Long.MAX_VALUE / 2)
                    long after,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(500) int limit) {
        return followEvents.handle(actors.actor(), after, limit);
    }
}
