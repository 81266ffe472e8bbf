package onenet.safetyreview.consequence.web;

import onenet.access.CurrentActor;
import onenet.casedesk.web.CaseAnswers;
import onenet.casedesk.web.OnCase;
import onenet.safetyreview.caseview.ReviewAct;
import onenet.safetyreview.consequence.LiftBlock;
import onenet.safetyreview.consequence.UpholdLetter;

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

/** What an office settles because something others rest on fell away. */
@Path("/v1/cases/{caseNumber}")
@Tag(name = "decision")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("decision-maker")
public class ConsequenceResource {

    private final LiftBlock liftBlock;
    private final UpholdLetter upholdLetter;
    private final CaseAnswers answers;
    private final CurrentActor actors;

    ConsequenceResource(LiftBlock liftBlock, UpholdLetter upholdLetter, CaseAnswers answers, CurrentActor actors) {
        this.liftBlock = liftBlock;
        this.upholdLetter = upholdLetter;
        this.answers = answers;
        this.actors = actors;
    }

    @POST
    @Path("/block-lifting")
    @ReviewAct
    @Operation(
            operationId = "liftBlock",
            summary = "Lift a block of the review, or of the works its letter allows: its cause is put right")
    public Response lift(@BeanParam OnCase on, @Valid @NotNull ConsequenceRequests.AnswerForm request) {
        return answers.created(liftBlock.handle(on.by(actors.actor()), request.number(), request.reason()));
    }

    @POST
    @Path("/letter-confirmation")
    @ReviewAct
    @Operation(
            operationId = "upholdLetter",
            summary = "Say that a letter stands although something it rests on fell away; else it is rescinded")
    public Response uphold(@BeanParam OnCase on, @Valid @NotNull ConsequenceRequests.AnswerForm request) {
        return answers.created(upholdLetter.handle(on.by(actors.actor()), request.number(), request.reason()));
    }
}
