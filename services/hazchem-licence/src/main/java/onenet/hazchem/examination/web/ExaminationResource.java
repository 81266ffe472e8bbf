package onenet.hazchem.examination.web;

import onenet.access.CurrentActor;
import onenet.casedesk.web.CaseAnswers;
import onenet.casedesk.web.OnCase;
import onenet.hazchem.caseview.CaseAct;
import onenet.hazchem.examination.ExamineCase;
import onenet.hazchem.examination.OpenInspection;
import onenet.hazchem.examination.RecordExpertOpinion;
import onenet.hazchem.examination.ReportInspection;
import onenet.hazchem.examination.ResumeClock;
import onenet.hazchem.examination.SignInspection;
import onenet.hazchem.examination.SuspendClock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Examination: suspensions, site inspections, experts, conclusion. */
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
            ExamineCase examineCase,
            CaseAnswers answers,
            CurrentActor actors) {
        this.suspendClock = suspendClock;
        this.resumeClock = resumeClock;
        this.openInspection = openInspection;
        this.reportInspection = reportInspection;
        this.signInspection = signInspection;
        this.recordExpertOpinion = recordExpertOpinion;
        this.examineCase = examineCase;
        this.answers = answers;
        this.actors = actors;
    }

    @POST
    @Path("/{caseNumber}/suspensions")
    @CaseAct
    @RolesAllowed("examiner")
    @Operation(operationId = "suspendClock", summary = "Stop the clock for a ground the law knows")
    public Response suspendClock(@BeanParam OnCase on, @Valid @NotNull ExaminationRequests.Suspending request) {
        return answers.created(suspendClock.handle(on.by(actors.actor()), request.toRequest()));
    }

    @POST
    @Path("/{caseNumber}/suspensions/{suspension}/end")
    @CaseAct
    @RolesAllowed("examiner")
    @Operation(operationId = "resumeClock", summary = "The clock counts again from the day after")
    public Response resumeClock(
            @BeanParam OnCase on,
            @PathParam("suspension") int suspension,
            @Valid @NotNull ExaminationRequests.Resuming request) {
        return answers.created(resumeClock.handle(on.by(actors.actor()), suspension, request.lastDay()));
    }

    @POST
    @Path("/{caseNumber}/site-inspections")
    @CaseAct
    @RolesAllowed("examiner")
    @Operation(operationId = "openInspection", summary = "Go on site; the clock stands still meanwhile")
    public Response openInspection(@BeanParam OnCase on, @Valid @NotNull ExaminationRequests.Opening request) {
        return answers.created(openInspection.handle(on.by(actors.actor()), request.startsOn()));
    }

    @POST
    @Path("/{caseNumber}/site-inspections/{inspection}/report")
    @CaseAct
    @RolesAllowed("examiner")
    @Operation(operationId = "reportInspection", summary = "Write down what was found; the reporter signs first")
    public Response reportInspection(
            @BeanParam OnCase on,
            @PathParam("inspection") int inspection,
            @Valid @NotNull ExaminationRequests.Reporting request) {
        return answers.created(reportInspection.handle(on.by(actors.actor()), inspection, request.toReport()));
    }

    @POST
    @Path("/{caseNumber}/site-inspections/{inspection}/signatures")
    @CaseAct
    @RolesAllowed("examiner")
    @Operation(operationId = "signInspection", summary = "The second officer signs, and the clock counts again")
    public Response signInspection(@BeanParam OnCase on, @PathParam("inspection") int inspection) {
        return answers.created(signInspection.handle(on.by(actors.actor()), inspection));
    }

    @POST
    @Path("/{caseNumber}/expert-opinions")
    @CaseAct
    @RolesAllowed("examiner")
    @Operation(operationId = "recordExpertOpinion", summary = "File an expert opinion")
    public Response recordExpertOpinion(@BeanParam OnCase on, @Valid @NotNull ExaminationRequests.Opinion request) {
        return answers.created(recordExpertOpinion.handle(on.by(actors.actor()), request.toOpinion()));
    }

    @POST
    @Path("/{caseNumber}/examination")
    @CaseAct
    @RolesAllowed("examiner")
    @Operation(operationId = "examineCase", summary = "Conclude the examination with a proposal")
    public Response examineCase(@BeanParam OnCase on, @Valid @NotNull ExaminationRequests.Concluding request) {
        return answers.created(examineCase.handle(on.by(actors.actor()), request.toReport()));
    }
}
