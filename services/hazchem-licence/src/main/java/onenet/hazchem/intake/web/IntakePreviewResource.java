package onenet.hazchem.intake.web;

import onenet.access.CurrentActor;
import onenet.casedesk.web.PaperPage;
import onenet.casedesk.web.PreviewOfPaper;
import onenet.casedesk.web.SeenCase;
import onenet.hazchem.intake.AcceptApplication;
import onenet.hazchem.intake.DeclineToAccept;
import onenet.hazchem.intake.FindSupplementWanting;
import onenet.hazchem.intake.RequestCorrection;
import onenet.hazchem.notice.NoticeKind;
import onenet.hazchem.notice.RehearseAct;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The papers of intake before its acts. */
@Path("/v1/cases/{caseNumber}")
@Tag(name = "documents")
@Produces(PaperPage.TYPE)
public class IntakePreviewResource {

    private final RehearseAct rehearse;
    private final AcceptApplication acceptApplication;
    private final RequestCorrection requestCorrection;
    private final FindSupplementWanting findSupplementWanting;
    private final DeclineToAccept declineToAccept;
    private final CurrentActor actors;

    IntakePreviewResource(
            RehearseAct rehearse,
            AcceptApplication acceptApplication,
            RequestCorrection requestCorrection,
            FindSupplementWanting findSupplementWanting,
            DeclineToAccept declineToAccept,
            CurrentActor actors) {
        this.rehearse = rehearse;
        this.acceptApplication = acceptApplication;
        this.requestCorrection = requestCorrection;
        this.findSupplementWanting = findSupplementWanting;
        this.declineToAccept = declineToAccept;
        this.actors = actors;
    }

    @POST
    @Path("/acceptance/preview")
    @PreviewOfPaper
    @RolesAllowed("intake-officer")
    @Operation(operationId = "previewAcceptance", summary = "The receipt of acceptance as it would be")
    public Response acceptance(@BeanParam SeenCase seen) {
        return PaperPage.of(rehearse.handle(
                NoticeKind.ACCEPTANCE_RECEIPT, () -> acceptApplication.handle(seen.by(actors.actor()))));
    }

    @POST
    @Path("/correction-notices/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @PreviewOfPaper
    @RolesAllowed("intake-officer")
    @Operation(operationId = "previewCorrection", summary = "The notice of everything missing as it would be")
    public Response correction(@BeanParam SeenCase seen, @Valid @NotNull IntakeRequests.Correction request) {
        return PaperPage.of(rehearse.handle(
                NoticeKind.CORRECTION_NOTICE,
                () -> requestCorrection.handle(seen.by(actors.actor()), request.toDefects(), request.respondBy())));
    }

    @POST
    @Path("/supplement-findings/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @PreviewOfPaper
    @RolesAllowed("intake-officer")
    @Operation(operationId = "previewSupplementFinding", summary = "The finding on what came as it would be")
    public Response supplementFinding(
            @BeanParam SeenCase seen, @Valid @NotNull IntakeRequests.SupplementWanting request) {
        return PaperPage.of(rehearse.handle(
                NoticeKind.SUPPLEMENT_FINDING,
                () -> findSupplementWanting.handle(seen.by(actors.actor()), request.toWanting(), request.respondBy())));
    }

    @POST
    @Path("/non-acceptance/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @PreviewOfPaper
    @RolesAllowed("intake-officer")
    @Operation(operationId = "previewNonAcceptance", summary = "The decision not to accept as it would be")
    public Response nonAcceptance(@BeanParam SeenCase seen, @Valid @NotNull IntakeRequests.Declining request) {
        return PaperPage.of(rehearse.handle(
                NoticeKind.NON_ACCEPTANCE, () -> declineToAccept.handle(seen.by(actors.actor()), request.toGround())));
    }
}
