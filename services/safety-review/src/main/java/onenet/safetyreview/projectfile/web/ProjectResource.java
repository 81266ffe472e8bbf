package onenet.safetyreview.projectfile.web;

import onenet.access.CurrentActor;
import onenet.requests.EntityTags;
import onenet.requests.Idempotent;
import onenet.safetyreview.projectfile.ChangeProject;
import onenet.safetyreview.projectfile.ListProjects;
import onenet.safetyreview.projectfile.ProjectView;
import onenet.safetyreview.projectfile.ReadProject;
import onenet.safetyreview.projectfile.RegisterProject;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Projects: what is known of them, and the chain of each. */
@Path("/v1/projects")
@Tag(name = "projects")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ProjectResource {

    private final RegisterProject registerProject;
    private final ChangeProject changeProject;
    private final ReadProject readProject;
    private final ListProjects listProjects;
    private final CurrentActor actors;

    ProjectResource(
            RegisterProject registerProject,
            ChangeProject changeProject,
            ReadProject readProject,
            ListProjects listProjects,
            CurrentActor actors) {
        this.registerProject = registerProject;
        this.changeProject = changeProject;
        this.readProject = readProject;
        this.listProjects = listProjects;
        this.actors = actors;
    }

    @GET
    @RolesAllowed({"applicant", "system:read"})
    @Operation(operationId = "listProjects", summary = "An owner's own projects, the newest first")
    public ListProjects.ProjectPage list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return listProjects.handle(actors.actor(), Optional.ofNullable(cursor), limit);
    }

    @POST
    @Idempotent
    @RolesAllowed({"applicant", "system:apply"})
    @Operation(operationId = "registerProject", summary = "Say what is going to be built; the project gets a number")
    @APIResponse(
            responseCode = "201",
            description = "Registered; Location leads to it",
            content = @Content(schema = @Schema(implementation = ProjectView.class)))
    public Response register(
            @Valid @NotNull ProjectForms.RegistrationForm request,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        ProjectView view =
                registerProject.handle(request.toOwner(), request.content().toContent(), actors.actor());
        return Response.created(URI.create("/v1/projects/" + view.projectNumber()))
                .tag(EntityTags.of(view.version()))
                .entity(view)
                .build();
    }

    @GET
    @Path("/{projectNumber}")
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
    @Operation(operationId = "readProject", summary = "One project with its chain so far")
    @APIResponse(
            responseCode = "200",
            description = "The project; ETag for the next change",
            content = @Content(schema = @Schema(implementation = ProjectView.class)))
    @APIResponse(responseCode = "404", description = "No such project for this actor")
    public Response read(@PathParam("projectNumber") String projectNumber) {
        return shown(readProject.handle(projectNumber, actors.actor()));
    }

    @PUT
    @Path("/{projectNumber}")
    @Idempotent
    @RolesAllowed({"applicant", "system:apply"})
    @Operation(
            operationId = "changeProject",
            summary = "Describe the project anew; after a letter was given, as a change with its class")
    @APIResponse(
            responseCode = "200",
            description = "The project as it is now",
            content = @Content(schema = @Schema(implementation = ProjectView.class)))
    public Response change(
            @PathParam("projectNumber") String projectNumber,
            @Valid @NotNull ProjectForms.ChangeForm request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return shown(changeProject.handle(projectNumber, ifMatch, request.toChanging(), actors.actor()));
    }

    private static Response shown(ProjectView view) {
        return Response.ok(view).tag(EntityTags.of(view.version())).build();
    }
}
