package onenet.planfiling.upkeep.web;

import onenet.access.CurrentActor;
import onenet.casedesk.web.CaseAnswers;
import onenet.casedesk.web.OnCase;
import onenet.planfiling.caseview.FilingAct;
import onenet.planfiling.upkeep.CancelFiling;
import onenet.planfiling.upkeep.ReportDrill;
import onenet.planfiling.upkeep.ReportEvaluation;
import onenet.planfiling.upkeep.RevisePlan;

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

/** What a unit reports about a filed plan. */
@Path("/v1/cases")
@Tag(name = "upkeep")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"applicant", "system:apply"})
public class UpkeepResource {

    private final RevisePlan revisePlan;
    private final ReportEvaluation reportEvaluation;
    private final ReportDrill reportDrill;
    private final CancelFiling cancelFiling;
    private final CaseAnswers answers;
    private final CurrentActor actors;

    UpkeepResource(
            RevisePlan revisePlan,
            ReportEvaluation reportEvaluation,
            ReportDrill reportDrill,
            CancelFiling cancelFiling,
            CaseAnswers answers,
            CurrentActor actors) {
        this.revisePlan = revisePlan;
        this.reportEvaluation = reportEvaluation;
        this.reportDrill = reportDrill;
        this.cancelFiling = cancelFiling;
        this.answers = answers;
        this.actors = actors;
    }

    @POST
    @Path("/{caseNumber}/plan-versions")
    @FilingAct
    @Operation(
            operationId = "revisePlan",
            summary =
                    "Report a revised plan: archived; filed anew only when command, procedure, measures or levels changed")
    public Response revisePlan(@BeanParam OnCase on, @Valid @NotNull UpkeepRequests.RevisionForm request) {
        return answers.created(revisePlan.handle(on.by(actors.actor()), request.toRevision()));
    }

    @POST
    @Path("/{caseNumber}/evaluations")
    @FilingAct
    @Operation(operationId = "reportEvaluation", summary = "Report the three-year evaluation")
    public Response reportEvaluation(@BeanParam OnCase on, @Valid @NotNull UpkeepRequests.EvaluationForm request) {
        return answers.created(reportEvaluation.handle(on.by(actors.actor()), request.toReport()));
    }

    @POST
    @Path("/{caseNumber}/drills")
    @FilingAct
    @Operation(operationId = "reportDrill", summary = "Report a drill with its written evaluation")
    public Response reportDrill(@BeanParam OnCase on, @Valid @NotNull UpkeepRequests.DrillForm request) {
        return answers.created(reportDrill.handle(on.by(actors.actor()), request.toReport()));
    }

    @POST
    @Path("/{caseNumber}/cancellation")
    @FilingAct
    @Operation(
            operationId = "cancelFiling",
            summary = "Take a filed plan out of the register: the unit no longer does what it was for")
    public Response cancelFiling(@BeanParam OnCase on, @Valid @NotNull UpkeepRequests.CancellationForm request) {
        return answers.created(cancelFiling.handle(on.by(actors.actor()), request.reason()));
    }
}
