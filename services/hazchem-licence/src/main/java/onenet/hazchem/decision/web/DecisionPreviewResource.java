package onenet.hazchem.decision.web;

import onenet.access.CurrentActor;
import onenet.casedesk.web.PaperPage;
import onenet.casedesk.web.PreviewOfPaper;
import onenet.casedesk.web.SeenCase;
import onenet.hazchem.decision.DecideLicence;
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

/** The decision before it is signed. */
@Path("/v1/cases/{caseNumber}")
@Tag(name = "documents")
@Produces(PaperPage.TYPE)
public class DecisionPreviewResource {

    private final RehearseAct rehearse;
    private final DecideLicence decideLicence;
    private final CurrentActor actors;

    DecisionPreviewResource(RehearseAct rehearse, DecideLicence decideLicence, CurrentActor actors) {
        this.rehearse = rehearse;
        this.decideLicence = decideLicence;
        this.actors = actors;
    }

    @POST
    @Path("/decision/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @PreviewOfPaper
    @RolesAllowed("decision-maker")
    @Operation(
            operationId = "previewDecision",
            summary = "The grant or refusal as it would be; its number is given when it is signed")
    public Response decision(@BeanParam SeenCase seen, @Valid @NotNull DecisionRequests.Deciding request) {
        return PaperPage.of(rehearse.handle(
                NoticeKind.DECISION, () -> decideLicence.handle(seen.by(actors.actor()), request.toRequest())));
    }
}
