package onenet.safetyreview.panel.web;

import onenet.access.CurrentActor;
import onenet.casedesk.ActRequest;
import onenet.casedesk.web.OnCase;
import onenet.requests.EntityTags;
import onenet.requests.Idempotent;
import onenet.safetyreview.panel.CloseList;
import onenet.safetyreview.panel.Panel;
import onenet.safetyreview.panel.PanelView;
import onenet.safetyreview.panel.PromisePanel;
import onenet.safetyreview.panel.ReadPanel;
import onenet.safetyreview.panel.ReplaceMember;
import onenet.safetyreview.panel.TellSeed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who sits in the panel of a case: promised, listed, drawn. */
@Path("/v1/cases/{caseNumber}/panel")
@Tag(name = "panel")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PanelResource {

    private final PromisePanel promise;
    private final CloseList closeList;
    private final TellSeed tellSeed;
    private final ReplaceMember replace;
    private final ReadPanel read;
    private final CurrentActor actors;

    PanelResource(
            PromisePanel promise,
            CloseList closeList,
            TellSeed tellSeed,
            ReplaceMember replace,
            ReadPanel read,
            CurrentActor actors) {
        this.promise = promise;
        this.closeList = closeList;
        this.tellSeed = tellSeed;
        this.replace = replace;
        this.read = read;
        this.actors = actors;
    }

    @GET
    @RolesAllowed({
        "applicant",
        "intake-officer",
        "examiner",
        "decision-maker",
        "legal-reviewer",
        "city-supervisor",
        "auditor",
        "system:read"
    })
    @Operation(operationId = "readPanel", summary = "The panel of a case, with everything needed to redo its draw")
    @APIResponse(
            responseCode = "200",
            description = "The panel",
            content = @Content(schema = @Schema(implementation = PanelView.class)))
    public Response panel(@PathParam("caseNumber") String caseNumber) {
        PanelView view = read.of(caseNumber, actors.actor());
        return Response.ok(view).tag(EntityTags.of(view.version())).build();
    }

    @POST
    @Idempotent
    @RolesAllowed("examiner")
    @Operation(
            operationId = "promisePanel",
            summary = "Promise the seed a panel will be drawn with, before its list is closed")
    @APIResponse(
            responseCode = "201",
            description = "The panel, of which nobody knows yet who sits in it",
            content = @Content(schema = @Schema(implementation = PanelView.class)))
    public Response promise(
            @PathParam("caseNumber") String caseNumber, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return created(promise.handle(caseNumber, actors.actor()));
    }

    @POST
    @Path("/list")
    @PanelAct
    @RolesAllowed("examiner")
    @Operation(
            operationId = "closePanelList",
            summary = "Close the list of the draw: the register says who may be drawn, who not and why")
    public Response close(@BeanParam OnCase on, @Valid @NotNull PanelRequests.ListForm request) {
        return created(closeList.handle(by(on), request.wanted()));
    }

    @POST
    @Path("/seed")
    @PanelAct
    @RolesAllowed("examiner")
    @Operation(operationId = "tellPanelSeed", summary = "Tell the seed, and with it who is drawn")
    public Response tell(@BeanParam OnCase on) {
        return created(tellSeed.handle(by(on)));
    }

    @POST
    @Path("/replacements")
    @PanelAct
    @RolesAllowed("examiner")
    @Operation(
            operationId = "replacePanelMember",
            summary = "Draw another in the place of a member who cannot come; nobody chooses him")
    public Response replace(@BeanParam OnCase on, @Valid @NotNull PanelRequests.ReplacementForm request) {
        return created(replace.handle(by(on), request.code(), request.reason()));
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
