package onenet.hazchem.examination.web;

import onenet.access.CurrentActor;
import onenet.casedesk.web.CaseAnswers;
import onenet.casedesk.web.OnCase;
import onenet.hazchem.caseview.CaseAct;
import onenet.hazchem.examination.CallHearing;
import onenet.hazchem.examination.HearParty;
import onenet.hazchem.examination.NotifyHearing;
import onenet.hazchem.examination.RecordHearing;
import onenet.hazchem.examination.RequestHearing;
import onenet.hazchem.examination.TellParty;

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

/** Whom the decision concerns is heard: the applicant in a hearing, third parties by their statements. */
@Path("/v1/cases/{caseNumber}")
@Tag(name = "examination")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HearingResource {

    private final NotifyHearing notifyHearing;
    private final RequestHearing requestHearing;
    private final CallHearing callHearing;
    private final RecordHearing recordHearing;
    private final TellParty tellParty;
    private final HearParty hearParty;
    private final CaseAnswers answers;
    private final CurrentActor actors;

    HearingResource(
            NotifyHearing notifyHearing,
            RequestHearing requestHearing,
            CallHearing callHearing,
            RecordHearing recordHearing,
            TellParty tellParty,
            HearParty hearParty,
            CaseAnswers answers,
            CurrentActor actors) {
        this.notifyHearing = notifyHearing;
        this.requestHearing = requestHearing;
        this.callHearing = callHearing;
        this.recordHearing = recordHearing;
        this.tellParty = tellParty;
        this.hearParty = hearParty;
        this.answers = answers;
        this.actors = actors;
    }

    @POST
    @Path("/hearing-notice")
    @CaseAct
    @RolesAllowed("examiner")
    @Operation(operationId = "notifyHearing", summary = "Tell the applicant of the right to a hearing")
    public Response notifyHearing(@BeanParam OnCase on) {
        return answers.created(notifyHearing.handle(on.by(actors.actor())));
    }

    @POST
    @Path("/hearing-request")
    @CaseAct
    @RolesAllowed({"applicant", "system:apply"})
    @Operation(operationId = "requestHearing", summary = "Ask to be heard, within five working days")
    public Response requestHearing(@BeanParam OnCase on) {
        return answers.created(requestHearing.handle(on.by(actors.actor())));
    }

    @POST
    @Path("/hearing-call")
    @CaseAct
    @RolesAllowed("legal-reviewer")
    @Operation(operationId = "callHearing", summary = "Tell day and place of the hearing, seven working days before it")
    public Response callHearing(@BeanParam OnCase on, @Valid @NotNull ExaminationRequests.Calling request) {
        return answers.created(callHearing.handle(on.by(actors.actor()), request.toAppointment()));
    }

    @POST
    @Path("/hearing-record")
    @CaseAct
    @RolesAllowed("legal-reviewer")
    @Operation(operationId = "recordHearing", summary = "File the signed record of the hearing")
    public Response recordHearing(@BeanParam OnCase on, @Valid @NotNull ExaminationRequests.HearingRecord request) {
        return answers.created(recordHearing.handle(on.by(actors.actor()), request.record()));
    }

    @POST
    @Path("/interested-parties")
    @CaseAct
    @RolesAllowed("examiner")
    @Operation(operationId = "tellParty", summary = "A third party whose major interests it touches was told")
    public Response tellParty(@BeanParam OnCase on, @Valid @NotNull ExaminationRequests.Telling request) {
        return answers.created(tellParty.handle(on.by(actors.actor()), request.toTold()));
    }

    @POST
    @Path("/interested-parties/{party}/statement")
    @CaseAct
    @RolesAllowed("examiner")
    @Operation(operationId = "hearParty", summary = "File what the third party said, or that it said nothing")
    public Response hearParty(
            @BeanParam OnCase on,
            @PathParam("party") int party,
            @Valid @NotNull ExaminationRequests.Answering request) {
        return answers.created(hearParty.handle(on.by(actors.actor()), party, request.toAnswer()));
    }
}
