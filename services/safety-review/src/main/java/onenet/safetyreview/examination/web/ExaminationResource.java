package onenet.safetyreview.examination.web;

import onenet.access.CurrentActor;
import onenet.casedesk.web.CaseAnswers;
import onenet.casedesk.web.MaterialForm;
import onenet.casedesk.web.OnCase;
import onenet.safetyreview.caseview.ReviewAct;
import onenet.safetyreview.examination.AskRectification;
import onenet.safetyreview.examination.EndRectification;
import onenet.safetyreview.examination.ExamineReview;
import onenet.safetyreview.examination.RectifyReview;

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

/** The examination of a review. */
@Path("/v1/cases/{caseNumber}")
@Tag(name = "examination")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ExaminationResource {

    private final AskRectification askRectification;
    private final RectifyReview rectifyReview;
    private final EndRectification endRectification;
    private final ExamineReview examineReview;
    private final CaseAnswers answers;
    private final CurrentActor actors;

    ExaminationResource(
            AskRectification askRectification,
            RectifyReview rectifyReview,
            EndRectification endRectification,
            ExamineReview examineReview,
            CaseAnswers answers,
            CurrentActor actors) {
        this.askRectification = askRectification;
        this.rectifyReview = rectifyReview;
        this.endRectification = endRectification;
        this.examineReview = examineReview;
        this.answers = answers;
        this.actors = actors;
    }

    @POST
    @Path("/rectification-notices")
    @ReviewAct
    @RolesAllowed("examiner")
    @Operation(
            operationId = "askRectification",
            summary = "Tell the owner in writing what to put right; the clock stops from the next day")
    public Response ask(@BeanParam OnCase on, @Valid @NotNull ExaminationRequests.RectificationForm request) {
        return answers.created(askRectification.handle(on.by(actors.actor()), request.toPaper()));
    }

    @POST
    @Path("/rectifications")
    @ReviewAct
    @RolesAllowed({"applicant", "system:apply"})
    @Operation(operationId = "rectifyReview", summary = "Hand in what was put right; the clock goes on")
    public Response rectify(@BeanParam OnCase on, @Valid @NotNull ExaminationRequests.RevisedForm request) {
        return answers.created(
                rectifyReview.handle(on.by(actors.actor()), MaterialForm.materials(request.materials())));
    }

    @POST
    @Path("/rectification-end")
    @ReviewAct
    @RolesAllowed("examiner")
    @Operation(
            operationId = "endRectification",
            summary = "Nothing came in the term: go on with what is there; the clock goes on")
    public Response end(@BeanParam OnCase on, @Valid @NotNull ExaminationRequests.WithoutForm request) {
        return answers.created(endRectification.handle(on.by(actors.actor()), request.reason()));
    }

    @POST
    @Path("/examination")
    @ReviewAct
    @RolesAllowed("examiner")
    @Operation(
            operationId = "examineReview",
            summary = "What was found, by the clauses of the day, and what is proposed")
    public Response examine(@BeanParam OnCase on, @Valid @NotNull ExaminationRequests.ExaminationForm request) {
        return answers.created(examineReview.handle(on.by(actors.actor()), request.toReport()));
    }
}
