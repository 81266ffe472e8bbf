package onenet.hazchem.decision.web;

import onenet.access.CurrentActor;
import onenet.casedesk.web.CaseAnswers;
import onenet.casedesk.web.OnCase;
import onenet.hazchem.caseview.CaseAct;
import onenet.hazchem.decision.DecideLicence;
import onenet.hazchem.decision.DeliverDecision;
import onenet.hazchem.decision.ReturnToExamination;
import onenet.hazchem.decision.ReviewLegality;

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
    @CaseAct
    @RolesAllowed("legal-reviewer")
    @Operation(operationId = "reviewLegality", summary = "Review a major decision for legality before it is taken")
    public Response reviewLegality(@BeanParam OnCase on, @Valid @NotNull DecisionRequests.Reviewing request) {
        return answers.created(reviewLegality.handle(on.by(actors.actor()), request.agrees(), request.opinion()));
    }

    @POST
    @Path("/{caseNumber}/return")
    @CaseAct
    @RolesAllowed("decision-maker")
    @Operation(operationId = "returnToExamination", summary = "Send the case back to be examined further")
    public Response returnToExamination(@BeanParam OnCase on, @Valid @NotNull DecisionRequests.Returning request) {
        return answers.created(returnToExamination.handle(on.by(actors.actor()), request.reason()));
    }

    @POST
    @Path("/{caseNumber}/decision")
    @CaseAct
    @RolesAllowed("decision-maker")
    @Operation(operationId = "decideLicence", summary = "Grant or refuse")
    public Response decideLicence(@BeanParam OnCase on, @Valid @NotNull DecisionRequests.Deciding request) {
        return answers.created(decideLicence.handle(on.by(actors.actor()), request.toRequest()));
    }

    @POST
    @Path("/{caseNumber}/delivery")
    @CaseAct
    @RolesAllowed("intake-officer")
    @Operation(operationId = "deliverDecision", summary = "Record that the decision reached the applicant")
    public Response deliverDecision(@BeanParam OnCase on, @Valid @NotNull DecisionRequests.Delivering request) {
        return answers.created(deliverDecision.handle(on.by(actors.actor()), request.toServed()));
    }
}
