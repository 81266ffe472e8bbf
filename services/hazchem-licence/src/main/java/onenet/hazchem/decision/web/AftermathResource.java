package onenet.hazchem.decision.web;

import onenet.access.CurrentActor;
import onenet.casedesk.web.CaseAnswers;
import onenet.casedesk.web.OnCase;
import onenet.hazchem.caseview.CaseAct;
import onenet.hazchem.decision.GiveWarning;
import onenet.hazchem.decision.ReopenCase;
import onenet.hazchem.decision.TerminateCase;

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

/** What comes of a case beside the decision applied for: the warning for false papers, the end without a decision, the way back. */
@Path("/v1/cases")
@Tag(name = "decision")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AftermathResource {

    private final GiveWarning giveWarning;
    private final TerminateCase terminateCase;
    private final ReopenCase reopenCase;
    private final CaseAnswers answers;
    private final CurrentActor actors;

    AftermathResource(
            GiveWarning giveWarning,
            TerminateCase terminateCase,
            ReopenCase reopenCase,
            CaseAnswers answers,
            CurrentActor actors) {
        this.giveWarning = giveWarning;
        this.terminateCase = terminateCase;
        this.reopenCase = reopenCase;
        this.answers = answers;
        this.actors = actors;
    }

    @POST
    @Path("/{caseNumber}/warning")
    @CaseAct
    @RolesAllowed("decision-maker")
    @Operation(
            operationId = "giveWarning",
            summary = "警告: warn who handed in false papers, after refusal or non-acceptance for it")
    public Response giveWarning(@BeanParam OnCase on, @Valid @NotNull AftermathRequests.Warned request) {
        return answers.created(giveWarning.handle(on.by(actors.actor()), request.toHeard()));
    }

    @POST
    @Path("/{caseNumber}/termination")
    @CaseAct
    @RolesAllowed("decision-maker")
    @Operation(operationId = "terminateCase", summary = "终结: end a case there is nothing left to decide about")
    public Response terminateCase(@BeanParam OnCase on, @Valid @NotNull AftermathRequests.Terminating request) {
        return answers.created(terminateCase.handle(on.by(actors.actor()), request.ground(), request.reason()));
    }

    @POST
    @Path("/{caseNumber}/reopening")
    @CaseAct
    @RolesAllowed("decision-maker")
    @Operation(
            operationId = "reopenCase",
            summary = "Open a case again whose refusal, non-acceptance or termination was quashed, to be decided anew")
    public Response reopenCase(@BeanParam OnCase on, @Valid @NotNull AftermathRequests.Ordering request) {
        return answers.created(reopenCase.handle(on.by(actors.actor()), request.toOrdered()));
    }
}
