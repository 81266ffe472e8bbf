package onenet.hazchem.notice.web;

import onenet.access.CurrentActor;
import onenet.hazchem.caseview.web.Act;
import onenet.hazchem.decision.DecideLicence;
import onenet.hazchem.decision.web.DecisionRequests;
import onenet.hazchem.intake.AcceptApplication;
import onenet.hazchem.intake.DeclineToAccept;
import onenet.hazchem.intake.RequestCorrection;
import onenet.hazchem.intake.web.IntakeRequests;
import onenet.hazchem.notice.NoticeKind;
import onenet.hazchem.notice.RehearseAct;

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

/** The paper of an act before the act: refused as the act itself would be, and nothing is done. */
@Path("/v1/cases/{caseNumber}")
@Tag(name = "documents")
@Produces(NoticeResource.PAGE)
public class PreviewResource {

    private final RehearseAct rehearse;
    private final AcceptApplication acceptApplication;
    private final RequestCorrection requestCorrection;
    private final DeclineToAccept declineToAccept;
    private final DecideLicence decideLicence;
    private final CurrentActor actors;

    PreviewResource(
            RehearseAct rehearse,
            AcceptApplication acceptApplication,
            RequestCorrection requestCorrection,
            DeclineToAccept declineToAccept,
            DecideLicence decideLicence,
            CurrentActor actors) {
        this.rehearse = rehearse;
        this.acceptApplication = acceptApplication;
        this.requestCorrection = requestCorrection;
        this.declineToAccept = declineToAccept;
        this.decideLicence = decideLicence;
        this.actors = actors;
    }

    @POST
    @Path("/acceptance/preview")
    @Act
    @RolesAllowed("intake-officer")
    @Operation(operationId = "previewAcceptance", summary = "The receipt of acceptance as it would be")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content = @Content(mediaType = "text/html", schema = @Schema(implementation = String.class)))
    public Response acceptance(@PathParam("caseNumber") String caseNumber, @HeaderParam("If-Match") String ifMatch) {
        return NoticeResource.page(rehearse.handle(
                NoticeKind.ACCEPTANCE_RECEIPT, () -> acceptApplication.handle(caseNumber, ifMatch, actors.actor())));
    }

    @POST
    @Path("/correction-notices/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Act
    @RolesAllowed("intake-officer")
    @Operation(operationId = "previewCorrection", summary = "The notice of everything missing as it would be")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content = @Content(mediaType = "text/html", schema = @Schema(implementation = String.class)))
    public Response correction(
            @PathParam("caseNumber") String caseNumber,
            @Valid @NotNull IntakeRequests.Correction request,
            @HeaderParam("If-Match") String ifMatch) {
        return NoticeResource.page(rehearse.handle(
                NoticeKind.CORRECTION_NOTICE,
                () -> requestCorrection.handle(
                        caseNumber, ifMatch, request.toDefects(), request.respondBy(), actors.actor())));
    }

    @POST
    @Path("/non-acceptance/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Act
    @RolesAllowed("intake-officer")
    @Operation(operationId = "previewNonAcceptance", summary = "The decision not to accept as it would be")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content = @Content(mediaType = "text/html", schema = @Schema(implementation = String.class)))
    public Response nonAcceptance(
            @PathParam("caseNumber") String caseNumber,
            @Valid @NotNull IntakeRequests.Declining request,
            @HeaderParam("If-Match") String ifMatch) {
        return NoticeResource.page(rehearse.handle(
                NoticeKind.NON_ACCEPTANCE,
                () -> declineToAccept.handle(caseNumber, ifMatch, request.toGround(), actors.actor())));
    }

    @POST
    @Path("/decision/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Act
    @RolesAllowed("decision-maker")
    @Operation(
            operationId = "previewDecision",
            summary = "The grant or refusal as it would be; its number is given when it is signed")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content = @Content(mediaType = "text/html", schema = @Schema(implementation = String.class)))
    public Response decision(
            @PathParam("caseNumber") String caseNumber,
            @Valid @NotNull DecisionRequests.Deciding request,
            @HeaderParam("If-Match") String ifMatch) {
        return NoticeResource.page(rehearse.handle(
                NoticeKind.DECISION,
                () -> decideLicence.handle(caseNumber, ifMatch, request.toRequest(), actors.actor())));
    }
}
