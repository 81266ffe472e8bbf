package onenet.worklist.web;

import onenet.access.CurrentActor;
import onenet.worklist.OfferReasons;
import onenet.worklist.OfferedReason;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an officer who writes a notice may say again. */
@Path("/v1/cases/{caseNumber}/offered-reasons")
@Tag(name = "assignments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("intake-officer")
public class OfferedReasonResource {

    private final OfferReasons offerReasons;
    private final CurrentActor actors;

    OfferedReasonResource(OfferReasons offerReasons, CurrentActor actors) {
        this.offerReasons = offerReasons;
        this.actors = actors;
    }

    @GET
    @Operation(
            operationId = "offerReasons",
            summary =
                    "Reasons the own office gave in its last notices of the item, material by material, the most used first")
    @APIResponse(
            responseCode = "200",
            description = "At most five for each material; only what was said in the same words to two holders",
            content = @Content(schema = @Schema(implementation = OfferedReason[].class)))
    @APIResponse(responseCode = "404", description = "No such case at this officer's desk")
    public List<OfferedReason> offer(@PathParam("caseNumber") String caseNumber) {
        return offerReasons.handle(caseNumber, actors.actor());
    }
}
