package onenet.safetyreview.jointreview.web;

import onenet.access.CurrentActor;
import onenet.casedesk.web.ActOnCase;
import onenet.casedesk.web.OnCase;
import onenet.casework.actor.Actor;
import onenet.pages.PageSize;
import onenet.pages.web.MarkedPages;
import onenet.pages.web.PagesView;
import onenet.requests.EntityTags;
import onenet.safetyreview.jointreview.AnswerForDepartment;
import onenet.safetyreview.jointreview.JointTaskView;
import onenet.safetyreview.jointreview.ReadJointReview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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

/** What a department is asked; it answers for itself. */
@Path("/v1/joint-tasks")
@Tag(name = "joint-task", description = "What a department is asked about cases of another office")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("department")
public class JointTaskResource {

    private final ReadJointReview read;
    private final AnswerForDepartment answer;
    private final MarkedPages pages;
    private final CurrentActor actors;

    JointTaskResource(ReadJointReview read, AnswerForDepartment answer, MarkedPages pages, CurrentActor actors) {
        this.read = read;
        this.answer = answer;
        this.pages = pages;
        this.actors = actors;
    }

    @GET
    @Operation(operationId = "listJointTasks", summary = "What the department is asked now")
    public ReadJointReview.JointTaskList all() {
        return read.tasks(actors.actor());
    }

    @GET
    @Path("/{caseNumber}")
    @Operation(operationId = "readJointTask", summary = "What the department is asked about one case")
    @APIResponse(
            responseCode = "200",
            description = "The question",
            content = @Content(schema = @Schema(implementation = JointTaskView.class)))
    public Response one(@PathParam("caseNumber") String caseNumber) {
        JointTaskView task = read.task(caseNumber, actors.actor());
        return Response.ok(task).tag(EntityTags.of(task.version())).build();
    }

    @GET
    @Path("/{caseNumber}/materials/{material}/pages")
    @Operation(operationId = "countJointTaskPages", summary = "How many pages a paper has that the department needs")
    public PagesView count(@PathParam("caseNumber") String caseNumber, @PathParam("material") String material) {
        return pages.count(read.paper(caseNumber, material, actors.actor()));
    }

    @GET
    @Path("/{caseNumber}/materials/{material}/pages/{page}")
    @Produces({"image/png", "image/jpeg"})
    @Operation(
            operationId = "showJointTaskPage",
            summary = "One page of a paper the department needs, marked with who looks at it and on which day")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = {
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response show(
            @PathParam("caseNumber") String caseNumber,
            @PathParam("material") String material,
            @Parameter(description = "From 1 on") @PathParam("page") @Min(1) @Max(100_000) int page,
            @Parameter(description = "How large it is drawn") @QueryParam("size") @DefaultValue("MEDIUM")
                    PageSize size) {
        return pages.show(read.paper(caseNumber, material, actors.actor()), page, size);
    }

    @POST
    @Path("/{caseNumber}/opinions/{department}")
    @ActOnCase
    @Operation(operationId = "answerForDepartment", summary = "Say what the department thinks, once and for itself")
    @APIResponse(
            responseCode = "201",
            description = "The question after it",
            content = @Content(schema = @Schema(implementation = JointTaskView.class)))
    public Response answer(
            @BeanParam OnCase on,
            @PathParam("department") String department,
            @Valid @NotNull JointRequests.DepartmentOpinionForm request) {
        Actor actor = actors.actor();
        answer.handle(on.by(actor), request.toSaid(department));
        JointTaskView task = read.task(on.caseNumber(), actor);
        return Response.created(URI.create("/v1/joint-tasks/" + task.caseNumber()))
                .tag(EntityTags.of(task.version()))
                .entity(task)
                .build();
    }
}
