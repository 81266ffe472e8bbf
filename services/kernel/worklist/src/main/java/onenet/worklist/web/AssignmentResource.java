package onenet.worklist.web;

import onenet.access.CurrentActor;
import onenet.requests.Idempotent;
import onenet.worklist.AssignCases;
import onenet.worklist.ColleagueView;
import onenet.worklist.HandOverCases;
import onenet.worklist.HandedOver;
import onenet.worklist.ReadColleagues;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whose the cases of an office are among its officers. It opens nothing to anybody and closes nothing: acts ask for role and office as before. */
@Path("/v1")
@Tag(name = "assignments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"intake-officer", "examiner", "decision-maker", "legal-reviewer"})
public class AssignmentResource {

    private final AssignCases assignCases;
    private final HandOverCases handOverCases;
    private final ReadColleagues readColleagues;
    private final CurrentActor actors;

    AssignmentResource(
            AssignCases assignCases, HandOverCases handOverCases, ReadColleagues readColleagues, CurrentActor actors) {
        this.assignCases = assignCases;
        this.handOverCases = handOverCases;
        this.readColleagues = readColleagues;
        this.actors = actors;
    }

    @GET
    @Path("/colleagues")
    @Operation(
            operationId = "listColleagues",
            summary = "The officers this desk knows: those who opened it, took a case or acted on one")
    public List<ColleagueView> colleagues() {
        return readColleagues.handle(actors.actor());
    }

    @POST
    @Path("/assignments")
    @Idempotent
    @Operation(
            operationId = "assignCases",
            summary = "Cases become an officer's, or nobody's: taking, giving back, passing on, giving out")
    @APIResponse(
            responseCode = "201",
            description = "Which of them are now where they were to go; one case alone is refused as any act is",
            content = @Content(schema = @Schema(implementation = HandedOver.class)))
    @APIResponse(responseCode = "403", description = "Role, office or recusal forbids it")
    @APIResponse(responseCode = "404", description = "No such case for this actor")
    @APIResponse(
            responseCode = "409",
            description = "It is somebody else's, it has ended, or the next step needs another pair of eyes than his")
    @APIResponse(responseCode = "422", description = "This desk knows no such officer")
    public Response assign(
            @Valid @NotNull AssignmentForms.Assigning form, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return created(assignCases.handle(form.looked(), form.to(), form.reason(), actors.actor()));
    }

    @POST
    @Path("/handovers")
    @Idempotent
    @Operation(operationId = "handOverCases", summary = "All open cases of one officer go to another of the office")
    @APIResponse(
            responseCode = "201",
            description = "Which went, and which stayed because of four eyes or a tie",
            content = @Content(schema = @Schema(implementation = HandedOver.class)))
    @APIResponse(responseCode = "403", description = "Neither his own cases nor the leader of the office")
    @APIResponse(responseCode = "422", description = "This desk knows no such officer")
    public Response handOver(
            @Valid @NotNull AssignmentForms.HandingOver form, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return created(handOverCases.handle(form.from(), form.to(), form.reason(), actors.actor()));
    }

    private static Response created(HandedOver result) {
        return Response.status(Response.Status.CREATED).entity(result).build();
    }
}
