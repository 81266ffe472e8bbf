package onenet.hazchem.decision.web;

import onenet.access.CurrentActor;
import onenet.hazchem.caseview.LicenceCaseView;
import onenet.hazchem.caseview.web.Act;
import onenet.hazchem.caseview.web.CaseAnswers;
import onenet.hazchem.decision.DecideLicence;
import onenet.hazchem.decision.DeliverDecision;
import onenet.hazchem.decision.ReturnToExamination;
import onenet.hazchem.decision.ReviewLegality;
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

/** Decision: legal review, grant or refusal, delivery. */
@Path("/v1/cases")
@Tag(name = "decision")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DecisionResource {

    private final ReviewLegality reviewLegality;
    private final ReturnToExamination returnToExamination;
    private final DecideLicence decideLicence;
    private final DeliverDecision deliverDecision;
    private final CaseAnswers answers;
    private final CurrentActor actors;

    DecisionResource(
            ReviewLegality reviewLegality,
            ReturnToExamination returnToExamination,
            DecideLicence decideLicence,
            DeliverDecision deliverDecision,
            CaseAnswers answers,
            CurrentActor actors) {
        this.reviewLegality = reviewLegality;
        this.returnToExamination = returnToExamination;
        this.decideLicence = decideLicence;
        this.deliverDecision = deliverDecision;
        this.answers = answers;
        this.actors = actors;
    }

    @POST
    @Path("/{caseNumber}/legal-review")
    @Act
    @Idempotent
    @RolesAllowed("legal-reviewer")
    @Operation(operationId = "reviewLegality", summary = "Review a major decision for legality before it is taken")
    @APIResponse(
            responseCode = "201",
            description = "The case after the act",
            content = @Content(schema = @Schema(implementation = LicenceCaseView.class)))
    public Response reviewLegality(
            @PathParam("caseNumber") String caseNumber,
            @Valid @NotNull DecisionRequests.Reviewing request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.created(
                reviewLegality.handle(caseNumber, ifMatch, request.agrees(), request.opinion(), actors.actor()));
    }

    @POST
    @Path("/{caseNumber}/return")
    @Act
    @Idempotent
    @RolesAllowed("decision-maker")
    @Operation(operationId = "returnToExamination", summary = "Send the case back to be examined further")
    @APIResponse(
            responseCode = "201",
            description = "The case after the act",
            content = @Content(schema = @Schema(implementation = LicenceCaseView.class)))
    public Response returnToExamination(
            @PathParam("caseNumber") String caseNumber,
            @Valid @NotNull DecisionRequests.Returning request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.created(returnToExamination.handle(caseNumber, ifMatch, request.reason(), actors.actor()));
    }

    @POST
    @Path("/{caseNumber}/decision")
    @Act
    @Idempotent
    @RolesAllowed("decision-maker")
    @Operation(operationId = "decideLicence", summary = "Grant or refuse")
    @APIResponse(
            responseCode = "201",
            description = "The case after the act",
            content = @Content(schema = @Schema(implementation = LicenceCaseView.class)))
    public Response decideLicence(
            @PathParam("caseNumber") String caseNumber,
            @Valid @NotNull DecisionRequests.Deciding request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.created(decideLicence.handle(caseNumber, ifMatch, request.toRequest(), actors.actor()));
    }

    @POST
    @Path("/{caseNumber}/delivery")
    @Act
    @Idempotent
    @RolesAllowed("intake-officer")
    @Operation(operationId = "deliverDecision", summary = "Record that the decision reached the applicant")
    @APIResponse(
            responseCode = "201",
            description = "The case after the act",
            content = @Content(schema = @Schema(implementation = LicenceCaseView.class)))
    public Response deliverDecision(
            @PathParam("caseNumber") String caseNumber,
            @Valid @NotNull DecisionRequests.Delivering request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.created(deliverDecision.handle(caseNumber, ifMatch, request.method(), actors.actor()));
    }
}
