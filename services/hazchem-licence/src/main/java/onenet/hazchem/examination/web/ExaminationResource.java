package onenet.hazchem.examination.web;

import onenet.access.CurrentActor;
import onenet.hazchem.caseview.LicenceCaseView;
import onenet.hazchem.caseview.web.Act;
import onenet.hazchem.caseview.web.CaseAnswers;
import onenet.hazchem.examination.ExamineCase;
import onenet.hazchem.examination.NotifyHearing;
import onenet.hazchem.examination.OpenInspection;
import onenet.hazchem.examination.RecordExpertOpinion;
import onenet.hazchem.examination.RecordHearing;
import onenet.hazchem.examination.ReportInspection;
import onenet.hazchem.examination.RequestHearing;
import onenet.hazchem.examination.ResumeClock;
import onenet.hazchem.examination.SignInspection;
import onenet.hazchem.examination.SuspendClock;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Examination: suspensions, site inspections, experts, hearing, conclusion. */
@Path("/v1/cases")
@Tag(name = "examination")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ExaminationResource {

    private final SuspendClock suspendClock;
    private final ResumeClock resumeClock;
    private final OpenInspection openInspection;
    private final ReportInspection reportInspection;
    private final SignInspection signInspection;
    private final RecordExpertOpinion recordExpertOpinion;
    private final NotifyHearing notifyHearing;
    private final RequestHearing requestHearing;
    private final RecordHearing recordHearing;
    private final ExamineCase examineCase;
    private final CaseAnswers answers;
    private final CurrentActor actors;

    ExaminationResource(
            SuspendClock suspendClock,
            ResumeClock resumeClock,
            OpenInspection openInspection,
            ReportInspection reportInspection,
            SignInspection signInspection,
            RecordExpertOpinion recordExpertOpinion,
            NotifyHearing notifyHearing,
            RequestHearing requestHearing,
            RecordHearing recordHearing,
            ExamineCase examineCase,
            CaseAnswers answers,
            CurrentActor actors) {
        this.suspendClock = suspendClock;
        this.resumeClock = resumeClock;
        this.openInspection = openInspection;
        this.reportInspection = reportInspection;
        this.signInspection = signInspection;
        this.recordExpertOpinion = recordExpertOpinion;
        this.notifyHearing = notifyHearing;
        this.requestHearing = requestHearing;
        this.recordHearing = recordHearing;
        this.examineCase = examineCase;
        this.answers = answers;
        this.actors = actors;
    }

    @POST
    @Path("/{caseNumber}/suspensions")
    @Act
    @Idempotent
    @RolesAllowed("examiner")
    @Operation(operationId = "suspendClock", summary = "Stop the clock for a ground the law knows")
    @APIResponse(
            responseCode = "201",
            description = "The case after the act",
            content = @Content(schema = @Schema(implementation = LicenceCaseView.class)))
    public Response suspendClock(
            @PathParam("caseNumber") String caseNumber,
            @Valid @NotNull ExaminationRequests.Suspending request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.created(suspendClock.handle(caseNumber, ifMatch, request.toRequest(), actors.actor()));
    }

    @POST
    @Path("/{caseNumber}/suspensions/{suspension}/end")
    @Act
    @Idempotent
    @RolesAllowed("examiner")
    @Operation(operationId = "resumeClock", summary = "The clock counts again from the day after")
    @APIResponse(
            responseCode = "201",
            description = "The case after the act",
            content = @Content(schema = @Schema(implementation = LicenceCaseView.class)))
    public Response resumeClock(
            @PathParam("caseNumber") String caseNumber,
            @PathParam("suspension") int suspension,
            @Valid @NotNull ExaminationRequests.Resuming request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.created(resumeClock.handle(caseNumber, ifMatch, suspension, request.lastDay(), actors.actor()));
    }

    @POST
    @Path("/{caseNumber}/site-inspections")
    @Act
    @Idempotent
    @RolesAllowed("examiner")
    @Operation(operationId = "openInspection", summary = "Go on site; the clock stands still meanwhile")
    @APIResponse(
            responseCode = "201",
            description = "The case after the act",
            content = @Content(schema = @Schema(implementation = LicenceCaseView.class)))
    public Response openInspection(
            @PathParam("caseNumber") String caseNumber,
            @Valid @NotNull ExaminationRequests.Opening request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.created(openInspection.handle(caseNumber, ifMatch, request.startsOn(), actors.actor()));
    }

    @POST
    @Path("/{caseNumber}/site-inspections/{inspection}/report")
    @Act
    @Idempotent
    @RolesAllowed("examiner")
    @Operation(operationId = "reportInspection", summary = "Write down what was found; the reporter signs first")
    @APIResponse(
            responseCode = "201",
            description = "The case after the act",
            content = @Content(schema = @Schema(implementation = LicenceCaseView.class)))
    public Response reportInspection(
            @PathParam("caseNumber") String caseNumber,
            @PathParam("inspection") int inspection,
            @Valid @NotNull ExaminationRequests.Reporting request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.created(
                reportInspection.handle(caseNumber, ifMatch, inspection, request.toReport(), actors.actor()));
    }

    @POST
    @Path("/{caseNumber}/site-inspections/{inspection}/signatures")
    @Act
    @Idempotent
    @RolesAllowed("examiner")
    @Operation(operationId = "signInspection", summary = "The second officer signs, and the clock counts again")
    @APIResponse(
            responseCode = "201",
            description = "The case after the act",
            content = @Content(schema = @Schema(implementation = LicenceCaseView.class)))
    public Response signInspection(
            @PathParam("caseNumber") String caseNumber,
            @PathParam("inspection") int inspection,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.created(signInspection.handle(caseNumber, ifMatch, inspection, actors.actor()));
    }

    @POST
    @Path("/{caseNumber}/expert-opinions")
    @Act
    @Idempotent
    @RolesAllowed("examiner")
    @Operation(operationId = "recordExpertOpinion", summary = "File an expert opinion")
    @APIResponse(
            responseCode = "201",
            description = "The case after the act",
            content = @Content(schema = @Schema(implementation = LicenceCaseView.class)))
    public Response recordExpertOpinion(
            @PathParam("caseNumber") String caseNumber,
            @Valid @NotNull ExaminationRequests.Opinion request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.created(recordExpertOpinion.handle(caseNumber, ifMatch, request.toOpinion(), actors.actor()));
    }

    @POST
    @Path("/{caseNumber}/hearing-notice")
    @Act
    @Idempotent
    @RolesAllowed("examiner")
    @Operation(operationId = "notifyHearing", summary = "Tell the applicant of the right to a hearing")
    @APIResponse(
            responseCode = "201",
            description = "The case after the act",
            content = @Content(schema = @Schema(implementation = LicenceCaseView.class)))
    public Response notifyHearing(
            @PathParam("caseNumber") String caseNumber,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.created(notifyHearing.handle(caseNumber, ifMatch, actors.actor()));
    }

    @POST
    @Path("/{caseNumber}/hearing-request")
    @Act
    @Idempotent
    @RolesAllowed("applicant")
    @Operation(operationId = "requestHearing", summary = "Ask to be heard, within five working days")
    @APIResponse(
            responseCode = "201",
            description = "The case after the act",
            content = @Content(schema = @Schema(implementation = LicenceCaseView.class)))
    public Response requestHearing(
            @PathParam("caseNumber") String caseNumber,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.created(requestHearing.handle(caseNumber, ifMatch, actors.actor()));
    }

    @POST
    @Path("/{caseNumber}/hearing-record")
    @Act
    @Idempotent
    @RolesAllowed("legal-reviewer")
    @Operation(operationId = "recordHearing", summary = "File the signed record of the hearing")
    @APIResponse(
            responseCode = "201",
            description = "The case after the act",
            content = @Content(schema = @Schema(implementation = LicenceCaseView.class)))
    public Response recordHearing(
            @PathParam("caseNumber") String caseNumber,
            @Valid @NotNull ExaminationRequests.HearingRecord request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.created(recordHearing.handle(caseNumber, ifMatch, request.record(), actors.actor()));
    }

    @POST
    @Path("/{caseNumber}/examination")
    @Act
    @Idempotent
    @RolesAllowed("examiner")
    @Operation(operationId = "examineCase", summary = "Conclude the examination with a proposal")
    @APIResponse(
            responseCode = "201",
            description = "The case after the act",
            content = @Content(schema = @Schema(implementation = LicenceCaseView.class)))
    public Response examineCase(
            @PathParam("caseNumber") String caseNumber,
            @Valid @NotNull ExaminationRequests.Concluding request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.created(examineCase.handle(caseNumber, ifMatch, request.toReport(), actors.actor()));
    }
}
