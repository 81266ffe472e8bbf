package onenet.safetyreview.panel.web;

import onenet.access.CurrentActor;
import onenet.casedesk.web.OnCase;
import onenet.requests.EntityTags;
import onenet.safetyreview.panel.DecideGivingUp;
import onenet.safetyreview.panel.EndRevisions;
import onenet.safetyreview.panel.Panel;
import onenet.safetyreview.panel.ProposeGivingUp;
import onenet.safetyreview.panel.ReadPanel;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a panel ends that does not come to its end by itself. */
@Path("/v1/cases/{caseNumber}/panel")
@Tag(name = "panel")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class GivingUpResource {

    private final ProposeGivingUp propose;
    private final DecideGivingUp decide;
    private final EndRevisions endRevisions;
    private final ReadPanel read;
    private final CurrentActor actors;

    GivingUpResource(
            ProposeGivingUp propose,
            DecideGivingUp decide,
            EndRevisions endRevisions,
            ReadPanel read,
            CurrentActor actors) {
        this.propose = propose;
        this.decide = decide;
        this.endRevisions = endRevisions;
        this.read = read;
        this.actors = actors;
    }

    @POST
    @Path("/giving-up")
    @PanelAct
    @RolesAllowed("examiner")
    @Operation(
            operationId = "proposePanelGivingUp",
            summary = "Propose to give up a drawn panel, for a reason of the list; another decides it")
    public Response propose(@BeanParam OnCase on, @Valid @NotNull PanelRequests.PanelGivingUpForm request) {
        return created(propose.handle(on.by(actors.actor()), request.reason(), request.words()));
    }

    @POST
    @Path("/giving-up-decision")
    @PanelAct
    @RolesAllowed("decision-maker")
    @Operation(
            operationId = "decidePanelGivingUp",
            summary = "Approve that a drawn panel is given up, or let it go on; not by who proposed it")
    public Response decide(@BeanParam OnCase on, @Valid @NotNull PanelRequests.GivingUpDecisionForm request) {
        return created(decide.handle(on.by(actors.actor()), request.approves(), request.words()));
    }

    @POST
    @Path("/revisions-end")
    @PanelAct
    @RolesAllowed("examiner")
    @Operation(
            operationId = "endPanelRevisions",
            summary = "Go on without the applicant's answer to what the panel asked, after his term")
    public Response end(@BeanParam OnCase on, @Valid @NotNull PanelRequests.RevisionsEndForm request) {
        return created(endRevisions.handle(on.by(actors.actor()), request.reason()));
    }

    private Response created(Panel panel) {
        return Response.created(URI.create("/v1/cases/" + panel.caseNumber() + "/panel"))
                .tag(EntityTags.of(panel.version()))
                .entity(read.view(panel, actors.actor()))
                .build();
    }
}
