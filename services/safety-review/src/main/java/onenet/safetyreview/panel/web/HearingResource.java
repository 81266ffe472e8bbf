package onenet.safetyreview.panel.web;

import onenet.access.CurrentActor;
import onenet.casedesk.ActRequest;
import onenet.casedesk.web.OnCase;
import onenet.requests.EntityTags;
import onenet.safetyreview.panel.ConcludePanel;
import onenet.safetyreview.panel.ConvenePanel;
import onenet.safetyreview.panel.EndHearing;
import onenet.safetyreview.panel.Panel;
import onenet.safetyreview.panel.ReadPanel;
import onenet.safetyreview.panel.RemindMembers;
import onenet.safetyreview.panel.StateRevisions;

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
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a panel hears and says: told to the applicant, heard, concluded, revised. */
@Path("/v1/cases/{caseNumber}/panel")
@Tag(name = "panel")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("examiner")
public class HearingResource {

    private final ConvenePanel convene;
    private final RemindMembers remind;
    private final EndHearing end;
    private final ConcludePanel conclude;
    private final StateRevisions state;
    private final ReadPanel read;
    private final CurrentActor actors;

    HearingResource(
            ConvenePanel convene,
            RemindMembers remind,
            EndHearing end,
            ConcludePanel conclude,
            StateRevisions state,
            ReadPanel read,
            CurrentActor actors) {
        this.convene = convene;
        this.remind = remind;
        this.end = end;
        this.conclude = conclude;
        this.state = state;
        this.read = read;
        this.actors = actors;
    }

    @POST
    @Path("/notice")
    @PanelAct
    @Operation(
            operationId = "convenePanel",
            summary = "Enter the written notice to the applicant: from it on the experts' time does not count")
    public Response convene(@BeanParam OnCase on, @Valid @NotNull PanelRequests.NoticeForm request) {
        return created(
                convene.handle(by(on), new ConvenePanel.Told(request.reference(), request.days(), request.asked())));
    }

    @POST
    @Path("/reminders")
    @PanelAct
    @Operation(operationId = "remindPanel", summary = "Remind the members whose opinions are not in")
    public Response remind(@BeanParam OnCase on) {
        return created(remind.handle(by(on)));
    }

    @POST
    @Path("/hearing-end")
    @PanelAct
    @Operation(
            operationId = "endPanelHearing",
            summary = "Go on without those who let their term pass, or give the panel up")
    public Response end(@BeanParam OnCase on, @Valid @NotNull PanelRequests.HearingEndForm request) {
        return created(end.handle(by(on), Optional.ofNullable(request.givenUp())));
    }

    @POST
    @Path("/opinion")
    @PanelAct
    @Operation(
            operationId = "concludePanel",
            summary = "Write down what the panel says; its judgement follows from the members'")
    public Response conclude(@BeanParam OnCase on, @Valid @NotNull PanelRequests.PanelOpinionForm request) {
        return created(conclude.handle(by(on), request.text(), request.asked()));
    }

    @POST
    @Path("/revision-statement")
    @PanelAct
    @RolesAllowed("applicant")
    @Operation(operationId = "statePanelRevisions", summary = "State, point by point, what was revised")
    public Response revised(@BeanParam OnCase on, @Valid @NotNull PanelRequests.RevisionStatementForm request) {
        return created(state.handle(by(on), request.texts()));
    }

    private ActRequest by(OnCase on) {
        return on.by(actors.actor());
    }

    private Response created(Panel panel) {
        return Response.created(URI.create("/v1/cases/" + panel.caseNumber() + "/panel"))
                .tag(EntityTags.of(panel.version()))
                .entity(read.view(panel, actors.actor()))
                .build();
    }
}
