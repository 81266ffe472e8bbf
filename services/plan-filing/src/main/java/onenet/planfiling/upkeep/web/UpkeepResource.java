package onenet.planfiling.upkeep.web;

import onenet.access.CurrentActor;
import onenet.planfiling.caseview.FilingView;
import onenet.planfiling.caseview.web.Act;
import onenet.planfiling.caseview.web.FilingAnswers;
import onenet.planfiling.upkeep.CancelFiling;
import onenet.planfiling.upkeep.ReportDrill;
import onenet.planfiling.upkeep.ReportEvaluation;
import onenet.planfiling.upkeep.RevisePlan;
import onenet.requests.Idempotent;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a unit reports about a filed plan. */
@Path("/v1/cases")
@Tag(name = "upkeep")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("applicant")
public class UpkeepResource {

    private final RevisePlan revisePlan;
    private final ReportEvaluation reportEvaluation;
    private final ReportDrill reportDrill;
    private final CancelFiling cancelFiling;
    private final FilingAnswers answers;
    private final CurrentActor actors;

    UpkeepResource(
            RevisePlan revisePlan,
            ReportEvaluation reportEvaluation,
            ReportDrill reportDrill,
            CancelFiling cancelFiling,
            FilingAnswers answers,
            CurrentActor actors) {
        this.revisePlan = revisePlan;
        this.reportEvaluation = reportEvaluation;
        this.reportDrill = reportDrill;
        this.cancelFiling = cancelFiling;
        this.answers = answers;
        this.actors = actors;
    }

    @POST
    @Path("/{caseNumber}/plan-versions")
    @Act
    @Idempotent
    @Operation(
            operationId = "revisePlan",
            summary =
                    "Report a revised plan: archived; filed anew only when command, procedure, measures or levels changed")
    @APIResponse(
            responseCode = "201",
            description = "The filing after the act",
            content = @Content(schema = @Schema(implementation = FilingView.class)))
    public Response revisePlan(
            @PathParam("caseNumber") String caseNumber,
            @Valid @NotNull UpkeepRequests.RevisionForm request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.created(revisePlan.handle(caseNumber, ifMatch, request.toRevision(), actors.actor()));
    }

    @POST
    @Path("/{caseNumber}/evaluations")
    @Act
    @Idempotent
    @Operation(operationId = "reportEvaluation", summary = "Report the three-year evaluation")
    @APIResponse(
            responseCode = "201",
            description = "The filing after the act",
            content = @Content(schema = @Schema(implementation = FilingView.class)))
    public Response reportEvaluation(
            @PathParam("caseNumber") String caseNumber,
            @Valid @NotNull UpkeepRequests.EvaluationForm request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.created(reportEvaluation.handle(caseNumber, ifMatch, request.toReport(), actors.actor()));
    }

    @POST
    @Path("/{caseNumber}/drills")
    @Act
    @Idempotent
    @Operation(operationId = "reportDrill", summary = "Report a drill with its written evaluation")
    @APIResponse(
            responseCode = "201",
            description = "The filing after the act",
            content = @Content(schema = @Schema(implementation = FilingView.class)))
    public Response reportDrill(
            @PathParam("caseNumber") String caseNumber,
            @Valid @NotNull UpkeepRequests.DrillForm request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.created(reportDrill.handle(caseNumber, ifMatch, request.toReport(), actors.actor()));
    }

    @POST
    @Path("/{caseNumber}/cancellation")
    @Act
    @Idempotent
    @Operation(
            operationId = "cancelFiling",
            summary = "Take a filed plan out of the register: the unit no longer does what it was for")
    @APIResponse(
            responseCode = "201",
            description = "The filing after the act",
            content = @Content(schema = @Schema(implementation = FilingView.class)))
    public Response cancelFiling(
            @PathParam("caseNumber") String caseNumber,
            @Valid @NotNull UpkeepRequests.CancellationForm request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.created(cancelFiling.handle(caseNumber, ifMatch, request.reason(), actors.actor()));
    }
}
