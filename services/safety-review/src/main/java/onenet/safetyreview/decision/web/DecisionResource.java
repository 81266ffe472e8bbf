package onenet.safetyreview.decision.web;

import onenet.access.CurrentActor;
import onenet.casedesk.web.CaseAnswers;
import onenet.casedesk.web.OnCase;
import onenet.safetyreview.caseview.ReviewAct;
import onenet.safetyreview.decision.DecideReview;
import onenet.safetyreview.decision.ExtendLimit;
import onenet.safetyreview.decision.RescindLetter;
import onenet.safetyreview.decision.ReturnReview;
import onenet.safetyreview.decision.ReviewLegality;

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

/** The decision of a review, and what comes of its letter. */
@Path("/v1/cases/{caseNumber}")
@Tag(name = "decision")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DecisionResource {

    private final ExtendLimit extendLimit;
    private final ReviewLegality reviewLegality;
    private final ReturnReview returnReview;
    private final DecideReview decideReview;
    private final RescindLetter rescindLetter;
    private final CaseAnswers answers;
    private final CurrentActor actors;

    DecisionResource(
            ExtendLimit extendLimit,
            ReviewLegality reviewLegality,
            ReturnReview returnReview,
            DecideReview decideReview,
            RescindLetter rescindLetter,
            CaseAnswers answers,
            CurrentActor actors) {
        this.extendLimit = extendLimit;
        this.reviewLegality = reviewLegality;
        this.returnReview = returnReview;
        this.decideReview = decideReview;
        this.rescindLetter = rescindLetter;
        this.answers = answers;
        this.actors = actors;
    }

    @POST
    @Path("/extension")
    @ReviewAct
    @RolesAllowed("decision-maker")
    @Operation(
            operationId = "extendLimit",
            summary = "More time for the decision, once, told before the base period ends")
    public Response extend(@BeanParam OnCase on, @Valid @NotNull DecisionRequests.ExtensionForm request) {
        return answers.created(extendLimit.handle(on.by(actors.actor()), request.toAsked()));
    }

    @POST
    @Path("/legal-review")
    @ReviewAct
    @RolesAllowed("legal-reviewer")
    @Operation(operationId = "reviewLegality", summary = "Review the legality of the decision to be made")
    public Response reviewLegality(@BeanParam OnCase on, @Valid @NotNull DecisionRequests.LegalityForm request) {
        return answers.created(reviewLegality.handle(on.by(actors.actor()), request.agrees(), request.opinion()));
    }

    @POST
    @Path("/return")
    @ReviewAct
    @RolesAllowed("decision-maker")
    @Operation(operationId = "returnReview", summary = "Send it back to be examined further")
    public Response giveBack(@BeanParam OnCase on, @Valid @NotNull DecisionRequests.WhyForm request) {
        return answers.created(returnReview.handle(on.by(actors.actor()), request.reason()));
    }

    @POST
    @Path("/decision")
    @ReviewAct
    @RolesAllowed("decision-maker")
    @Operation(operationId = "decideReview", summary = "Pass with the letter, or refuse with grounds and remedy")
    public Response decide(@BeanParam OnCase on, @Valid @NotNull DecisionRequests.DecisionForm request) {
        return answers.created(decideReview.handle(on.by(actors.actor()), request.outcome(), request.toGrounds()));
    }

    @POST
    @Path("/rescission")
    @ReviewAct
    @RolesAllowed("decision-maker")
    @Operation(operationId = "rescindLetter", summary = "Rescind a letter that was given unlawfully")
    public Response rescind(@BeanParam OnCase on, @Valid @NotNull DecisionRequests.WhyForm request) {
        return answers.created(rescindLetter.handle(on.by(actors.actor()), request.reason()));
    }
}
