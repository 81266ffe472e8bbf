package onenet.safetyreview.intake.web;

import onenet.access.CurrentActor;
import onenet.casedesk.web.CaseAnswers;
import onenet.casedesk.web.MaterialForm;
import onenet.casedesk.web.OnCase;
import onenet.casework.actor.Actor;
import onenet.counter.CounterReceipt;
import onenet.counter.SpeakForApplicant;
import onenet.requests.Idempotent;
import onenet.safetyreview.caseview.ReviewAct;
import onenet.safetyreview.caseview.ReviewView;
import onenet.safetyreview.intake.AcceptReview;
import onenet.safetyreview.intake.DeclineReview;
import onenet.safetyreview.intake.HandInReview;
import onenet.safetyreview.intake.RequestCorrection;
import onenet.safetyreview.intake.SupplementReview;
import onenet.safetyreview.intake.WithdrawReview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** From receipt to acceptance. */
@Path("/v1/cases")
@Tag(name = "intake")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class IntakeResource {

    private final HandInReview handInReview;
    private final RequestCorrection requestCorrection;
    private final SupplementReview supplementReview;
    private final AcceptReview acceptReview;
    private final DeclineReview declineReview;
    private final WithdrawReview withdrawReview;
    private final CaseAnswers answers;
    private final SpeakForApplicant speakers;
    private final CurrentActor actors;

    IntakeResource(
            HandInReview handInReview,
            RequestCorrection requestCorrection,
            SupplementReview supplementReview,
            AcceptReview acceptReview,
            DeclineReview declineReview,
            WithdrawReview withdrawReview,
            CaseAnswers answers,
            SpeakForApplicant speakers,
            CurrentActor actors) {
        this.handInReview = handInReview;
        this.requestCorrection = requestCorrection;
        this.supplementReview = supplementReview;
        this.acceptReview = acceptReview;
        this.declineReview = declineReview;
        this.withdrawReview = withdrawReview;
        this.answers = answers;
        this.speakers = speakers;
        this.actors = actors;
    }

    @POST
    @Idempotent
    @RolesAllowed({"applicant", "intake-officer", "system:apply"})
    @Operation(
            operationId = "submitReview",
            summary = "Apply for a review of one's project; the one office that has the power receives it")
    @APIResponse(
            responseCode = "201",
            description = "Received; with Idempotent-Replayed, the case this draft became before. Location leads to it",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    @APIResponse(responseCode = "404", description = "No such project, or no such draft, of this owner")
    public Response submit(
            @Valid @NotNull IntakeRequests.ReviewForm request,
            @HeaderParam("Counter-Visit") UUID visit,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        Actor signedIn = actors.actor();
        Actor speaker = speakers.actor(signedIn, visit);
        CounterReceipt counter = visit == null
                ? null
                : speakers.receipt(signedIn, visit, request.signedApplication(), request.authorisation());
        HandInReview.Received received = handInReview.handle(request.draftId(), request.toAsked(), counter, speaker);
        return received.before() ? answers.createdBefore(received.found()) : answers.created(received.found());
    }

    @POST
    @Path("/{caseNumber}/correction-notices")
    @ReviewAct
    @RolesAllowed("intake-officer")
    @Operation(operationId = "requestCorrection", summary = "The one notice of everything missing or wrong")
    public Response requestCorrection(@BeanParam OnCase on, @Valid @NotNull IntakeRequests.CorrectionForm request) {
        return answers.created(requestCorrection.handle(on.by(actors.actor()), request.toNamed(), request.respondBy()));
    }

    @POST
    @Path("/{caseNumber}/corrections")
    @ReviewAct
    @RolesAllowed({"applicant", "intake-officer", "system:apply"})
    @Operation(operationId = "supplementReview", summary = "Hand in what the notice named")
    public Response supplement(
            @BeanParam OnCase on,
            @Valid @NotNull IntakeRequests.SupplementsForm request,
            @HeaderParam("Counter-Visit") UUID visit) {
        return answers.created(supplementReview.handle(
                on.by(speakers.actor(actors.actor(), visit)), MaterialForm.materials(request.materials())));
    }

    @POST
    @Path("/{caseNumber}/acceptance")
    @ReviewAct
    @RolesAllowed("intake-officer")
    @Operation(operationId = "acceptReview", summary = "Accept a complete application")
    public Response accept(@BeanParam OnCase on) {
        return answers.created(acceptReview.handle(on.by(actors.actor())));
    }

    @POST
    @Path("/{caseNumber}/non-acceptance")
    @ReviewAct
    @RolesAllowed("intake-officer")
    @Operation(operationId = "declineReview", summary = "Do not accept, on a ground that is true of the application")
    public Response decline(@BeanParam OnCase on, @Valid @NotNull IntakeRequests.DecliningForm request) {
        return answers.created(declineReview.handle(on.by(actors.actor()), request.kind(), request.reason()));
    }

    @POST
    @Path("/{caseNumber}/withdrawal")
    @ReviewAct
    @RolesAllowed({"applicant", "system:apply"})
    @Operation(operationId = "withdrawReview", summary = "Take the application back before it is decided")
    public Response withdraw(@BeanParam OnCase on, @Valid @NotNull IntakeRequests.ReasonForm request) {
        return answers.created(withdrawReview.handle(on.by(actors.actor()), request.reason()));
    }
}
