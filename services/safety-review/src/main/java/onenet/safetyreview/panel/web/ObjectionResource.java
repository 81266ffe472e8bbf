package onenet.safetyreview.panel.web;

import onenet.access.CurrentActor;
import onenet.casedesk.web.OnCase;
import onenet.requests.EntityTags;
import onenet.safetyreview.panel.DecideObjection;
import onenet.safetyreview.panel.Panel;
import onenet.safetyreview.panel.RaiseObjection;
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

/** What the applicant has against members of a panel. */
@Path("/v1/cases/{caseNumber}/panel")
@Tag(name = "panel")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ObjectionResource {

    private final RaiseObjection raise;
    private final DecideObjection decide;
    private final ReadPanel read;
    private final CurrentActor actors;

    ObjectionResource(RaiseObjection raise, DecideObjection decide, ReadPanel read, CurrentActor actors) {
        this.raise = raise;
        this.decide = decide;
        this.read = read;
        this.actors = actors;
    }

    @POST
    @Path("/objections")
    @PanelAct
    @RolesAllowed("applicant")
    @Operation(
            operationId = "objectToPanelMember",
            summary =
                    "Say that a member is tied to a party, once the applicant reads who sits and until the office examines")
    public Response raise(@BeanParam OnCase on, @Valid @NotNull PanelRequests.ObjectionForm request) {
        return created(raise.handle(on.by(actors.actor()), request.code(), request.ground(), request.words()));
    }

    @POST
    @Path("/objection-decision")
    @PanelAct
    @RolesAllowed("decision-maker")
    @Operation(
            operationId = "decidePanelObjection",
            summary = "Decide an objection: where it holds, the next of the draw takes the member's place")
    public Response decide(@BeanParam OnCase on, @Valid @NotNull PanelRequests.ObjectionDecisionForm request) {
        return created(decide.handle(on.by(actors.actor()), request.code(), request.holds(), request.words()));
    }

    private Response created(Panel panel) {
        return Response.created(URI.create("/v1/cases/" + panel.caseNumber() + "/panel"))
                .tag(EntityTags.of(panel.version()))
                .entity(read.view(panel, actors.actor()))
                .build();
    }
}
