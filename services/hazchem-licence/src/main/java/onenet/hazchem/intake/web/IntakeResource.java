package onenet.hazchem.intake.web;

import onenet.access.CurrentActor;
import onenet.casework.actor.Actor;
import onenet.counter.SpeakForApplicant;
import onenet.hazchem.caseview.LicenceCaseView;
import onenet.hazchem.caseview.web.Act;
import onenet.hazchem.caseview.web.CaseAnswers;
import onenet.hazchem.intake.AcceptApplication;
import onenet.hazchem.intake.AllowSpotCorrection;
import onenet.hazchem.intake.AmendApplication;
import onenet.hazchem.intake.DeclineToAccept;
import onenet.hazchem.intake.LapseApplication;
import onenet.hazchem.intake.RequestCorrection;
import onenet.hazchem.intake.Submission;
import onenet.hazchem.intake.SubmitApplication;
import onenet.hazchem.intake.SupplementApplication;
import onenet.hazchem.intake.WithdrawApplication;
import onenet.requests.Idempotent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

    private final AcceptApplication acceptApplication;
    private final AllowSpotCorrection allowSpotCorrection;
    private final AmendApplication amendApplication;
    private final RequestCorrection requestCorrection;
    private final SupplementApplication supplementApplication;
    private final DeclineToAccept declineToAccept;
    private final WithdrawApplication withdrawApplication;
    private final LapseApplication lapseApplication;
    private final SubmitApplication submitApplication;
    private final CaseAnswers answers;
    private final SpeakForApplicant speakers;
    private final CurrentActor actors;

    IntakeResource(
            AcceptApplication acceptApplication,
            AllowSpotCorrection allowSpotCorrection,
            AmendApplication amendApplication,
            RequestCorrection requestCorrection,
            SupplementApplication supplementApplication,
            DeclineToAccept declineToAccept,
            WithdrawApplication withdrawApplication,
            LapseApplication lapseApplication,
            SubmitApplication submitApplication,
            CaseAnswers answers,
            SpeakForApplicant speakers,
            CurrentActor actors) {
        this.acceptApplication = acceptApplication;
        this.allowSpotCorrection = allowSpotCorrection;
        this.amendApplication = amendApplication;
        this.requestCorrection = requestCorrection;
        this.supplementApplication = supplementApplication;
        this.declineToAccept = declineToAccept;
        this.withdrawApplication = withdrawApplication;
        this.lapseApplication = lapseApplication;
        this.submitApplication = submitApplication;
        this.answers = answers;
        this.speakers = speakers;
        this.actors = actors;
    }

    @POST
    @Path("/{caseNumber}/acceptance")
    @Act
    @Idempotent
    @RolesAllowed("intake-officer")
    @Operation(operationId = "acceptApplication", summary = "Accept a complete application; the clock starts")
    @APIResponse(
            responseCode = "201",
            description = "The case after the act",
            content = @Content(schema = @Schema(implementation = LicenceCaseView.class)))
    public Response acceptApplication(
            @PathParam("caseNumber") String caseNumber,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.created(acceptApplication.handle(caseNumber, ifMatch, actors.actor()));
    }

    @POST
    @Path("/{caseNumber}/spot-corrections")
    @Act
    @Idempotent
    @RolesAllowed("intake-officer")
    @Operation(operationId = "allowSpotCorrection", summary = "Point out a slip that can be mended at once")
    @APIResponse(
            responseCode = "201",
            description = "The case after the act",
            content = @Content(schema = @Schema(implementation = LicenceCaseView.class)))
    public Response allowSpotCorrection(
            @PathParam("caseNumber") String caseNumber,
            @Valid @NotNull IntakeRequests.Reason request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.created(allowSpotCorrection.handle(caseNumber, ifMatch, request.reason(), actors.actor()));
    }

    @PUT
    @Path("/{caseNumber}/application")
    @Act
    @Idempotent
    @RolesAllowed("applicant")
    @Operation(operationId = "amendApplication", summary = "Mend the application before it is accepted")
    @APIResponse(
            responseCode = "200",
            description = "The case after the act",
            content = @Content(schema = @Schema(implementation = LicenceCaseView.class)))
    public Response amendApplication(
            @PathParam("caseNumber") String caseNumber,
            @Valid @NotNull ApplicationRequest request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.ok(amendApplication.handle(caseNumber, ifMatch, request.toApplication(), actors.actor()));
    }

    @POST
    @Path("/{caseNumber}/correction-notices")
    @Act
    @Idempotent
    @RolesAllowed("intake-officer")
    @Operation(operationId = "requestCorrection", summary = "The one notice of everything missing or wrong")
    @APIResponse(
            responseCode = "201",
            description = "The case after the act",
            content = @Content(schema = @Schema(implementation = LicenceCaseView.class)))
    public Response requestCorrection(
            @PathParam("caseNumber") String caseNumber,
            @Valid @NotNull IntakeRequests.Correction request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.created(requestCorrection.handle(
                caseNumber, ifMatch, request.toDefects(), request.respondBy(), actors.actor()));
    }

    @POST
    @Path("/{caseNumber}/corrections")
    @Act
    @Idempotent
    @RolesAllowed({"applicant", "intake-officer"})
    @Operation(operationId = "supplementApplication", summary = "Hand in what the notice asked for")
    @APIResponse(
            responseCode = "201",
            description = "The case after the act",
            content = @Content(schema = @Schema(implementation = LicenceCaseView.class)))
    public Response supplementApplication(
            @PathParam("caseNumber") String caseNumber,
            @Valid @NotNull IntakeRequests.Supplements request,
            @HeaderParam("Counter-Visit") UUID visit,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.created(supplementApplication.handle(
                caseNumber,
                ifMatch,
                request.materials().stream()
                        .map(ApplicationRequest.MaterialForm::toMaterial)
                        .toList(),
                speakers.actor(actors.actor(), visit)));
    }

    @POST
    @Path("/{caseNumber}/non-acceptance")
    @Act
    @Idempotent
    @RolesAllowed("intake-officer")
    @Operation(operationId = "declineToAccept", summary = "End the application at intake and say why and where to go")
    @APIResponse(
            responseCode = "201",
            description = "The case after the act",
            content = @Content(schema = @Schema(implementation = LicenceCaseView.class)))
    public Response declineToAccept(
            @PathParam("caseNumber") String caseNumber,
            @Valid @NotNull IntakeRequests.Declining request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.created(declineToAccept.handle(caseNumber, ifMatch, request.toGround(), actors.actor()));
    }

    @POST
    @Path("/{caseNumber}/withdrawal")
    @Act
    @Idempotent
    @RolesAllowed("applicant")
    @Operation(operationId = "withdrawApplication", summary = "Take the application back before it is decided")
    @APIResponse(
            responseCode = "201",
            description = "The case after the act",
            content = @Content(schema = @Schema(implementation = LicenceCaseView.class)))
    public Response withdrawApplication(
            @PathParam("caseNumber") String caseNumber,
            @Valid @NotNull IntakeRequests.Reason request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.created(withdrawApplication.handle(caseNumber, ifMatch, request.reason(), actors.actor()));
    }

    @POST
    @Path("/{caseNumber}/lapse")
    @Act
    @Idempotent
    @RolesAllowed("intake-officer")
    @Operation(operationId = "lapseApplication", summary = "Close a case whose correction never came")
    @APIResponse(
            responseCode = "201",
            description = "The case after the act",
            content = @Content(schema = @Schema(implementation = LicenceCaseView.class)))
    public Response lapseApplication(
            @PathParam("caseNumber") String caseNumber,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.created(lapseApplication.handle(caseNumber, ifMatch, actors.actor()));
    }

    @POST
    @Idempotent
    @RolesAllowed({"applicant", "intake-officer"})
    @Operation(operationId = "submitApplication", summary = "Hand in an application; answers with the receipt")
    @APIResponse(
            responseCode = "201",
            description = "Received",
            content = @Content(schema = @Schema(implementation = LicenceCaseView.class)))
    @APIResponse(responseCode = "403", description = "Not the applicant's own enterprise")
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
        return answers.created(submitApplication.handle(submission, speaker));
    }
}
