package onenet.safetyreview.panel.web;

import onenet.access.CurrentActor;
import onenet.casedesk.web.ActOnCase;
import onenet.casework.actor.Actor;
import onenet.pages.PageSize;
import onenet.pages.web.MarkedPages;
import onenet.pages.web.PagesView;
import onenet.requests.EntityTags;
import onenet.safetyreview.panel.GiveOpinion;
import onenet.safetyreview.panel.ReadTasks;
import onenet.safetyreview.panel.SignIn;
import onenet.safetyreview.panel.TaskView;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The tasks of an outside expert: his own, as long as each lasts; to anybody else, and afterwards to him, there are none. */
@Path("/v1/panel-tasks")
@Tag(name = "panel-task")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("expert")
public class PanelTaskResource {

    private final ReadTasks tasks;
    private final SignIn signIn;
    private final GiveOpinion giveOpinion;
    private final MarkedPages pages;
    private final CurrentActor actors;

    PanelTaskResource(ReadTasks tasks, SignIn signIn, GiveOpinion giveOpinion, MarkedPages pages, CurrentActor actors) {
        this.tasks = tasks;
        this.signIn = signIn;
        this.giveOpinion = giveOpinion;
        this.pages = pages;
        this.actors = actors;
    }

    @GET
    @Operation(operationId = "listPanelTasks", summary = "What the expert is asked now")
    public ReadTasks.TaskList all() {
        return tasks.all(actors.actor());
    }

    @GET
    @Path("/{panel}")
    @Operation(operationId = "readPanelTask", summary = "One task of the expert")
    @APIResponse(
            responseCode = "200",
            description = "The task",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response one(@PathParam("panel") String panel) {
        TaskView task = tasks.one(panel, actors.actor());
        return Response.ok(task).tag(EntityTags.of(task.version())).build();
    }

    @POST
    @Path("/{panel}/sign-in")
    @ActOnCase
    @Operation(operationId = "signInToPanel", summary = "Sign that one is there")
    @APIResponse(
            responseCode = "201",
            description = "The task after it",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response signIn(
            @PathParam("panel") String panel,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        Actor expert = actors.actor();
        signIn.handle(panel, ifMatch, expert);
        return created(tasks.one(panel, expert));
    }

    @POST
    @Path("/{panel}/opinion")
    @ActOnCase
    @Operation(operationId = "givePanelOpinion", summary = "Give one's own opinion, once and in time")
    @APIResponse(
            responseCode = "201",
            description = "The task after it",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response opinion(
            @PathParam("panel") String panel,
            @Valid @NotNull PanelRequests.MemberOpinionForm request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        Actor expert = actors.actor();
        giveOpinion.handle(panel, ifMatch, new GiveOpinion.Said(request.judgement(), request.reasons()), expert);
        return created(tasks.one(panel, expert));
    }

    @GET
    @Path("/{panel}/materials/{material}/pages")
    @Operation(operationId = "countTaskPages", summary = "How many pages a paper of the task has")
    public PagesView count(@PathParam("panel") String panel, @PathParam("material") String material) {
        return pages.count(tasks.paper(panel, material, actors.actor()));
    }

    @GET
    @Path("/{panel}/materials/{material}/pages/{page}")
    @Produces({"image/png", "image/jpeg"})
    @Operation(
            operationId = "showTaskPage",
            summary = "One page of a paper of the task, marked with who looks at it and on which day")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = {
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response show(
            @PathParam("panel") String panel,
            @PathParam("material") String material,
            @Parameter(description = "From 1 on") @PathParam("page") @Min(1) @Max(100_000) int page,
            @Parameter(description = "How large it is drawn") @QueryParam("size") @DefaultValue("MEDIUM")
                    PageSize size) {
        return pages.show(tasks.paper(panel, material, actors.actor()), page, size);
    }

    private static Response created(TaskView task) {
        return Response.created(URI.create("/v1/panel-tasks/" + task.panel()))
                .tag(EntityTags.of(task.version()))
                .entity(task)
                .build();
    }
}
