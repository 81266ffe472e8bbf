package onenet.worklist.web;

import onenet.access.CurrentActor;
import onenet.worklist.Handed;
import onenet.worklist.ReadHands;

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

/** Whose one case was. */
@Path("/v1/cases/{caseNumber}/assignments")
@Tag(name = "assignments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"intake-officer", "examiner", "decision-maker", "legal-reviewer"})
public class CaseHandsResource {

    private final ReadHands readHands;
    private final CurrentActor actors;

    CaseHandsResource(ReadHands readHands, CurrentActor actors) {
        this.readHands = readHands;
        this.actors = actors;
    }

    @GET
    @Operation(operationId = "listAssignments", summary = "Whose the case was, and who put it there")
    @APIResponse(
            responseCode = "200",
            description = "Line by line, the first one first",
            content = @Content(schema = @Schema(implementation = Handed[].class)))
    @APIResponse(responseCode = "404", description = "No such case for this actor")
    public List<Handed> assignments(@PathParam("caseNumber") String caseNumber) {
        return readHands.handle(caseNumber, actors.actor());
    }
}
