package onenet.hazchem.intake.web;

import onenet.access.CurrentActor;
import onenet.casedesk.web.ActOnCase;
import onenet.casedesk.web.CaseAnswers;
import onenet.casedesk.web.MaterialForm;
import onenet.casedesk.web.OnCase;
import onenet.casework.actor.Actor;
import onenet.counter.SpeakForApplicant;
import onenet.hazchem.caseview.CaseAct;
import onenet.hazchem.caseview.LicenceCaseView;
import onenet.hazchem.intake.AcceptApplication;
import onenet.hazchem.intake.AllowSpotCorrection;
import onenet.hazchem.intake.AmendApplication;
import onenet.hazchem.intake.CommitToSupply;
import onenet.hazchem.intake.DeclineToAccept;
import onenet.hazchem.intake.FindSupplementWanting;
import onenet.hazchem.intake.HandInApplication;
import onenet.hazchem.intake.LapseApplication;
import onenet.hazchem.intake.RequestCorrection;
import onenet.hazchem.intake.Submission;
import onenet.hazchem.intake.SupplementApplication;
import onenet.hazchem.intake.WithdrawApplication;
import onenet.problem.Problem;
import onenet.requests.Idempotent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Intake: receipt, correction, acceptance, non-acceptance, withdrawal. */
@Path("/v1/cases")
@Tag(name = "intake")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class IntakeResource {

    /** Where the rules find an application in what is handed in; here it is the whole body. */
    private static final String APPLICATION = "/application";

    private final AcceptApplication acceptApplication;
    private final AllowSpotCorrection allowSpotCorrection;
    private final AmendApplication amendApplication;
    private final RequestCorrection requestCorrection;
    private final SupplementApplication supplementApplication;
    private final FindSupplementWanting findSupplementWanting;
    private final CommitToSupply commitToSupply;
    private final DeclineToAccept declineToAccept;
    private final WithdrawApplication withdrawApplication;
    private final LapseApplication lapseApplication;
    private final HandInApplication handInApplication;
    private final CaseAnswers answers;
    private final SpeakForApplicant speakers;
    private final CurrentActor actors;

    IntakeResource(
            AcceptApplication acceptApplication,
            AllowSpotCorrection allowSpotCorrection,
            AmendApplication amendApplication,
            RequestCorrection requestCorrection,
            SupplementApplication supplementApplication,
            FindSupplementWanting findSupplementWanting,
            CommitToSupply commitToSupply,
            DeclineToAccept declineToAccept,
            WithdrawApplication withdrawApplication,
            LapseApplication lapseApplication,
            HandInApplication handInApplication,
            CaseAnswers answers,
            SpeakForApplicant speakers,
            CurrentActor actors) {
        this.acceptApplication = acceptApplication;
        this.allowSpotCorrection = allowSpotCorrection;
        this.amendApplication = amendApplication;
        this.requestCorrection = requestCorrection;
        this.supplementApplication = supplementApplication;
        this.findSupplementWanting = findSupplementWanting;
        this.commitToSupply = commitToSupply;
        this.declineToAccept = declineToAccept;
        this.withdrawApplication = withdrawApplication;
        this.lapseApplication = lapseApplication;
        this.handInApplication = handInApplication;
        this.answers = answers;
        this.speakers = speakers;
        this.actors = actors;
    }

    @POST
    @Path("/{caseNumber}/acceptance")
    @CaseAct
    @RolesAllowed("intake-officer")
    @Operation(operationId = "acceptApplication", summary = "Accept a complete application; the clock starts")
    public Response acceptApplication(@BeanParam OnCase on) {
        return answers.created(acceptApplication.handle(on.by(actors.actor())));
    }

    @POST
    @Path("/{caseNumber}/spot-corrections")
    @CaseAct
    @RolesAllowed("intake-officer")
    @Operation(operationId = "allowSpotCorrection", summary = "Point out a slip that can be mended at once")
    public Response allowSpotCorrection(@BeanParam OnCase on, @Valid @NotNull IntakeRequests.Reason request) {
        return answers.created(allowSpotCorrection.handle(on.by(actors.actor()), request.reason()));
    }

    @PUT
    @Path("/{caseNumber}/application")
    @ActOnCase
    @RolesAllowed({"applicant", "system:apply"})
    @Operation(operationId = "amendApplication", summary = "Mend the application before it is accepted")
    @APIResponse(
            responseCode = "200",
            description = "The case after the act",
            content = @Content(schema = @Schema(implementation = LicenceCaseView.class)))
    public Response amendApplication(@BeanParam OnCase on, @Valid @NotNull ApplicationRequest request) {
        try {
            return answers.ok(amendApplication.handle(on.by(actors.actor()), request.toApplication()));
        } catch (Problem wrong) {
            throw wrong.ofPart(APPLICATION);
        }
    }

    @POST
    @Path("/{caseNumber}/correction-notices")
    @CaseAct
    @RolesAllowed("intake-officer")
    @Operation(operationId = "requestCorrection", summary = "The one notice of everything missing or wrong")
    public Response requestCorrection(@BeanParam OnCase on, @Valid @NotNull IntakeRequests.Correction request) {
        return answers.created(
                requestCorrection.handle(on.by(actors.actor()), request.toDefects(), request.respondBy()));
    }

    @POST
    @Path("/{caseNumber}/corrections")
    @CaseAct
    @RolesAllowed({"applicant", "intake-officer", "system:apply"})
    @Operation(
            operationId = "supplementApplication",
            summary = "Hand in what the notice asked for, or what was committed to")
    public Response supplementApplication(
            @BeanParam OnCase on,
            @Valid @NotNull IntakeRequests.Supplements request,
            @HeaderParam("Counter-Visit") UUID visit) {
        return answers.created(supplementApplication.handle(
                on.by(speakers.actor(actors.actor(), visit)), MaterialForm.materials(request.materials())));
    }

    @POST
    @Path("/{caseNumber}/supply-commitment")
    @CaseAct
    @RolesAllowed("applicant")
    @Operation(
            operationId = "commitToSupply",
            summary = "Commit in writing to supply secondary materials by a day, and be accepted without them")
    public Response commitToSupply(@BeanParam OnCase on, @Valid @NotNull IntakeRequests.Committing request) {
        return answers.created(commitToSupply.handle(on.by(actors.actor()), request.materials(), request.supplyBy()));
    }

    @POST
    @Path("/{caseNumber}/supplement-findings")
    @CaseAct
    @RolesAllowed("intake-officer")
    @Operation(
            operationId = "findSupplementWanting",
            summary = "Say once, of what came, what is not what the notice asked for")
    public Response findSupplementWanting(
            @BeanParam OnCase on, @Valid @NotNull IntakeRequests.SupplementWanting request) {
        return answers.created(
                findSupplementWanting.handle(on.by(actors.actor()), request.toWanting(), request.respondBy()));
    }

    @POST
    @Path("/{caseNumber}/non-acceptance")
    @CaseAct
    @RolesAllowed("intake-officer")
    @Operation(operationId = "declineToAccept", summary = "End the application at intake and say why and where to go")
    public Response declineToAccept(@BeanParam OnCase on, @Valid @NotNull IntakeRequests.Declining request) {
        return answers.created(declineToAccept.handle(on.by(actors.actor()), request.toGround()));
    }

    @POST
    @Path("/{caseNumber}/withdrawal")
    @CaseAct
    @RolesAllowed({"applicant", "system:apply"})
    @Operation(operationId = "withdrawApplication", summary = "Take the application back before it is decided")
    public Response withdrawApplication(@BeanParam OnCase on, @Valid @NotNull IntakeRequests.Reason request) {
        return answers.created(withdrawApplication.handle(on.by(actors.actor()), request.reason()));
    }

    @POST
    @Path("/{caseNumber}/lapse")
    @CaseAct
    @RolesAllowed("intake-officer")
    @Operation(operationId = "lapseApplication", summary = "Close a case whose correction never came")
    public Response lapseApplication(@BeanParam OnCase on) {
        return answers.created(lapseApplication.handle(on.by(actors.actor())));
    }

    @POST
    @Idempotent
    @RolesAllowed({"applicant", "intake-officer", "system:apply"})
    @Operation(operationId = "submitApplication", summary = "Hand in an application; answers with the receipt")
    @APIResponse(
            responseCode = "201",
            description = "Received; with Idempotent-Replayed, the case this draft became before",
            content = @Content(schema = @Schema(implementation = LicenceCaseView.class)))
    @APIResponse(responseCode = "403", description = "Not the applicant's own enterprise")
    @APIResponse(responseCode = "404", description = "The draft is another enterprise's")
    @APIResponse(
            responseCode = "409",
            description = "A bar holds, a like case is open, or the key was used for another request")
    @APIResponse(responseCode = "422", description = "The law does not allow it this way; the code says which way")
    public Response submit(
            @Valid @NotNull SubmitRequest request,
            @HeaderParam("Counter-Visit") UUID visit,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        Actor signedIn = actors.actor();
        Actor speaker = speakers.actor(signedIn, visit);
        Submission submission = visit == null
                ? request.toSubmission()
                : request.toSubmission(
                        speakers.receipt(signedIn, visit, request.signedApplication(), request.authorisation()));
        HandInApplication.Received received = handInApplication.handle(submission, speaker);
        return received.before() ? answers.createdBefore(received.found()) : answers.created(received.found());
    }
}
