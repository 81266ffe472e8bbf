package onenet.safetyreview.projectfile.web;

import onenet.access.CurrentActor;
import onenet.requests.EntityTags;
import onenet.requests.Idempotent;
import onenet.safetyreview.projectfile.ProjectView;
import onenet.safetyreview.projectfile.RecordAcceptance;
import onenet.safetyreview.projectfile.RecordTrial;
import onenet.safetyreview.projectfile.StartWorks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the owner does after the reviews, and records: works, trial production, acceptance. */
@Path("/v1/projects/{projectNumber}")
@Tag(name = "projects")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"applicant", "system:apply"})
public class ChainResource {

    private final StartWorks startWorks;
    private final RecordTrial recordTrial;
    private final RecordAcceptance recordAcceptance;
    private final CurrentActor actors;

    ChainResource(
            StartWorks startWorks, RecordTrial recordTrial, RecordAcceptance recordAcceptance, CurrentActor actors) {
        this.startWorks = startWorks;
        this.recordTrial = recordTrial;
        this.recordAcceptance = recordAcceptance;
        this.actors = actors;
    }

    @POST
    @Path("/works-start")
    @Idempotent
    @Operation(
            operationId = "startWorks",
            summary = "Works have started: a condition letter good on that day does not lapse any more")
    @APIResponse(
            responseCode = "201",
            description = "The project as it is now",
            content = @Content(schema = @Schema(implementation = ProjectView.class)))
    public Response start(
            @PathParam("projectNumber") String projectNumber,
            @Valid @NotNull ChainForms.WorksForm request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return recorded(startWorks.handle(projectNumber, ifMatch, request.startedOn(), actors.actor()));
    }

    @POST
    @Path("/trial-production")
    @Idempotent
    @Operation(
            operationId = "recordTrial",
            summary = "Record trial production; nothing is filed, and an unusual length is warned of")
    @APIResponse(
            responseCode = "201",
            description = "The project as it is now",
            content = @Content(schema = @Schema(implementation = ProjectView.class)))
    public Response tryProduction(
            @PathParam("projectNumber") String projectNumber,
            @Valid @NotNull ChainForms.TrialForm request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return recorded(recordTrial.handle(projectNumber, ifMatch, request.from(), request.until(), actors.actor()));
    }

    @POST
    @Path("/completion-acceptance")
    @Idempotent
    @Operation(operationId = "recordAcceptance", summary = "Record that the owner accepted the completed works")
    @APIResponse(
            responseCode = "201",
            description = "The project as it is now",
            content = @Content(schema = @Schema(implementation = ProjectView.class)))
    public Response accept(
            @PathParam("projectNumber") String projectNumber,
            @Valid @NotNull ChainForms.AcceptanceForm request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return recorded(recordAcceptance.handle(projectNumber, ifMatch, request.toAcceptance(), actors.actor()));
    }

    private static Response recorded(ProjectView view) {
        return Response.created(URI.create("/v1/projects/" + view.projectNumber()))
                .tag(EntityTags.of(view.version()))
                .entity(view)
                .build();
    }
}
