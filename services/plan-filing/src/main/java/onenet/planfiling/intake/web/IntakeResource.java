package onenet.planfiling.intake.web;

import onenet.access.CurrentActor;
import onenet.casedesk.web.CaseAnswers;
import onenet.casedesk.web.MaterialForm;
import onenet.casedesk.web.OnCase;
import onenet.casework.actor.Actor;
import onenet.counter.CounterReceipt;
import onenet.counter.SpeakForApplicant;
import onenet.planfiling.caseview.FilingAct;
import onenet.planfiling.caseview.FilingView;
import onenet.planfiling.intake.CloseFiling;
import onenet.planfiling.intake.FilePlan;
import onenet.planfiling.intake.FillGaps;
import onenet.planfiling.intake.HandInFiling;
import onenet.planfiling.intake.NotifyGaps;
import onenet.planfiling.intake.WithdrawFiling;
import onenet.problem.CommonProblem;
import onenet.requests.Idempotent;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** From receipt into the register: there is no act of refusal. */
@Path("/v1/cases")
@Tag(name = "intake")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class IntakeResource {

    private final HandInFiling handInFiling;
    private final NotifyGaps notifyGaps;
    private final FillGaps fillGaps;
    private final FilePlan filePlan;
    private final WithdrawFiling withdrawFiling;
    private final CloseFiling closeFiling;
    private final CaseAnswers answers;
    private final SpeakForApplicant speakers;
    private final CurrentActor actors;

    IntakeResource(
            HandInFiling handInFiling,
            NotifyGaps notifyGaps,
            FillGaps fillGaps,
            FilePlan filePlan,
            WithdrawFiling withdrawFiling,
            CloseFiling closeFiling,
            CaseAnswers answers,
            SpeakForApplicant speakers,
            CurrentActor actors) {
        this.handInFiling = handInFiling;
        this.notifyGaps = notifyGaps;
        this.fillGaps = fillGaps;
        this.filePlan = filePlan;
        this.withdrawFiling = withdrawFiling;
        this.closeFiling = closeFiling;
        this.answers = answers;
        this.speakers = speakers;
        this.actors = actors;
    }

    @POST
    @Idempotent
    @RolesAllowed({"applicant", "intake-officer", "system:apply"})
    @Operation(operationId = "submitFiling", summary = "File a plan; the office of the unit's affiliation receives it")
    @APIResponse(
            responseCode = "201",
            description =
                    "Received; with Idempotent-Replayed, the filing this draft became before. Location leads to it",
            content = @Content(schema = @Schema(implementation = FilingView.class)))
    @APIResponse(responseCode = "404", description = "The draft is another unit's")
    public Response submitFiling(
            @Valid @NotNull FilingForm request,
            @HeaderParam("Counter-Visit") UUID visit,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        Actor signedIn = actors.actor();
        Actor speaker = speakers.actor(signedIn, visit);
        CounterReceipt counter = visit == null
                ? null
                : speakers.receipt(signedIn, visit, request.signedApplication(), request.authorisation());
        HandInFiling.Received received = handInFiling.handle(request.toSent(counter), speaker);
        return received.before() ? answers.createdBefore(received.found()) : answers.created(received.found());
    }

    @POST
    @Path("/{caseNumber}/gap-notices")
    @FilingAct
    @RolesAllowed("intake-officer")
    @Operation(operationId = "notifyGaps", summary = "The one notice of everything missing, each gap with its clause")
    public Response notifyGaps(@BeanParam OnCase on, @Valid @NotNull IntakeRequests.GapNoticeForm request) {
        return answers.created(notifyGaps.handle(on.by(actors.actor()), request.toGaps()));
    }

    @POST
    @Path("/{caseNumber}/supplements")
    @FilingAct
    @RolesAllowed({"applicant", "intake-officer", "system:apply"})
    @Operation(operationId = "fillGaps", summary = "Hand in what the notice named")
    public Response fillGaps(
            @BeanParam OnCase on,
            @Valid @NotNull IntakeRequests.Supplements request,
            @HeaderParam("Counter-Visit") UUID visit) {
        return answers.created(fillGaps.handle(
                on.by(speakers.actor(actors.actor(), visit)), MaterialForm.materials(request.materials())));
    }

    @POST
    @Path("/{caseNumber}/filing")
    @FilingAct
    @RolesAllowed("intake-officer")
    @Operation(
            operationId = "filePlan",
            summary =
                    "The materials are there: enter the plan in the register, with advice on its form where there is any")
    public Response filePlan(
            @BeanParam OnCase on, @RequestBody(required = false) @Valid IntakeRequests.FilingNotes notes) {
        return answers.created(filePlan.handle(on.by(actors.actor()), IntakeRequests.FilingNotes.adviceOf(notes)));
    }

    /** The same for clients that send no content, under whatever type they say they send none. */
    @POST
    @Path("/{caseNumber}/filing")
    @Consumes(MediaType.WILDCARD)
    @FilingAct
    @RolesAllowed("intake-officer")
    @Operation(hidden = true)
    public Response filePlanAsItIs(@BeanParam OnCase on, String none) {
        if (none != null && !none.isEmpty()) {
            throw CommonProblem.UNSUPPORTED_MEDIA_TYPE.raise();
        }
        return answers.created(filePlan.handle(on.by(actors.actor()), List.of()));
    }

    @POST
    @Path("/{caseNumber}/closing")
    @FilingAct
    @RolesAllowed("intake-officer")
    @Operation(
            operationId = "closeFiling",
            summary = "Close a filing whose notice of gaps went unanswered past its last day")
    public Response closeFiling(@BeanParam OnCase on, @Valid @NotNull IntakeRequests.Reason request) {
        return answers.created(closeFiling.handle(on.by(actors.actor()), request.reason()));
    }

    @POST
    @Path("/{caseNumber}/withdrawal")
    @FilingAct
    @RolesAllowed({"applicant", "system:apply"})
    @Operation(operationId = "withdrawFiling", summary = "Take the plan back before it is filed")
    public Response withdrawFiling(@BeanParam OnCase on, @Valid @NotNull IntakeRequests.Reason request) {
        return answers.created(withdrawFiling.handle(on.by(actors.actor()), request.reason()));
    }
}
