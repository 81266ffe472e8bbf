package onenet.planfiling.intake.web;

import onenet.access.CurrentActor;
import onenet.casework.actor.Actor;
import onenet.counter.CounterReceipt;
import onenet.counter.SpeakForApplicant;
import onenet.planfiling.caseview.FilingView;
import onenet.planfiling.caseview.web.Act;
import onenet.planfiling.caseview.web.FilingAnswers;
import onenet.planfiling.intake.FilePlan;
import onenet.planfiling.intake.FillGaps;
import onenet.planfiling.intake.NotifyGaps;
import onenet.planfiling.intake.SubmitFiling;
import onenet.planfiling.intake.WithdrawFiling;
import onenet.requests.Idempotent;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** From receipt into the register: there is no act of refusal. */
@Path("/v1/cases")
@Tag(name = "intake")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class IntakeResource {

    private final SubmitFiling submitFiling;
    private final NotifyGaps notifyGaps;
    private final FillGaps fillGaps;
    private final FilePlan filePlan;
    private final WithdrawFiling withdrawFiling;
    private final FilingAnswers answers;
    private final SpeakForApplicant speakers;
    private final CurrentActor actors;

    IntakeResource(
            SubmitFiling submitFiling,
            NotifyGaps notifyGaps,
            FillGaps fillGaps,
            FilePlan filePlan,
            WithdrawFiling withdrawFiling,
            FilingAnswers answers,
            SpeakForApplicant speakers,
            CurrentActor actors) {
        this.submitFiling = submitFiling;
        this.notifyGaps = notifyGaps;
        this.fillGaps = fillGaps;
        this.filePlan = filePlan;
        this.withdrawFiling = withdrawFiling;
        this.answers = answers;
        this.speakers = speakers;
        this.actors = actors;
    }

    @POST
    @Idempotent
    @RolesAllowed({"applicant", "intake-officer"})
    @Operation(operationId = "submitFiling", summary = "File a plan; the office of the unit's affiliation receives it")
    @APIResponse(
            responseCode = "201",
            description = "Received; Location leads to the filing",
            content = @Content(schema = @Schema(implementation = FilingView.class)))
    public Response submitFiling(
            @Valid @NotNull FilingForm request,
            @HeaderParam("Counter-Visit") UUID visit,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        Actor signedIn = actors.actor();
        Actor speaker = speakers.actor(signedIn, visit);
        CounterReceipt counter = visit == null
                ? null
                : speakers.receipt(signedIn, visit, request.signedApplication(), request.authorisation());
        return answers.created(submitFiling.handle(request.toFiling(), counter, speaker));
    }

    @POST
    @Path("/{caseNumber}/gap-notices")
    @Act
    @Idempotent
    @RolesAllowed("intake-officer")
    @Operation(operationId = "notifyGaps", summary = "The one notice of everything missing, each gap with its clause")
    @APIResponse(
            responseCode = "201",
            description = "The filing after the act",
            content = @Content(schema = @Schema(implementation = FilingView.class)))
    public Response notifyGaps(
            @PathParam("caseNumber") String caseNumber,
            @Valid @NotNull IntakeRequests.GapNoticeForm request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.created(notifyGaps.handle(caseNumber, ifMatch, request.toGaps(), actors.actor()));
    }

    @POST
    @Path("/{caseNumber}/supplements")
    @Act
    @Idempotent
    @RolesAllowed({"applicant", "intake-officer"})
    @Operation(operationId = "fillGaps", summary = "Hand in what the notice named")
    @APIResponse(
            responseCode = "201",
            description = "The filing after the act",
            content = @Content(schema = @Schema(implementation = FilingView.class)))
    public Response fillGaps(
            @PathParam("caseNumber") String caseNumber,
            @Valid @NotNull IntakeRequests.Supplements request,
            @HeaderParam("Counter-Visit") UUID visit,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.created(fillGaps.handle(
                caseNumber,
                ifMatch,
                request.materials().stream()
                        .map(FilingForm.MaterialForm::toMaterial)
                        .toList(),
                speakers.actor(actors.actor(), visit)));
    }

    @POST
    @Path("/{caseNumber}/filing")
    @Consumes(MediaType.WILDCARD)
    @Act
    @Idempotent
    @RolesAllowed("intake-officer")
    @Operation(operationId = "filePlan", summary = "The form check is passed: enter the plan in the register")
    @APIResponse(
            responseCode = "201",
            description = "The filing after the act",
            content = @Content(schema = @Schema(implementation = FilingView.class)))
    public Response filePlan(
            @PathParam("caseNumber") String caseNumber,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.created(filePlan.handle(caseNumber, ifMatch, actors.actor()));
    }

    @POST
    @Path("/{caseNumber}/withdrawal")
    @Act
    @Idempotent
    @RolesAllowed("applicant")
    @Operation(operationId = "withdrawFiling", summary = "Take the plan back before it is filed")
    @APIResponse(
            responseCode = "201",
            description = "The filing after the act",
            content = @Content(schema = @Schema(implementation = FilingView.class)))
    public Response withdrawFiling(
            @PathParam("caseNumber") String caseNumber,
            @Valid @NotNull IntakeRequests.Reason request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.created(withdrawFiling.handle(caseNumber, ifMatch, request.reason(), actors.actor()));
    }
}
