package onenet.oversight.publicity.web;

import onenet.access.CurrentActor;
import onenet.oversight.publicity.ListDesk;
import onenet.oversight.publicity.ReadDesk;
import onenet.oversight.publicity.web.DeskViews.DeskDetail;
import onenet.oversight.publicity.web.DeskViews.DeskPage;
import onenet.requests.EntityTags;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Published licences for who answers for them: what is late, set aside or not whole; an office its own, the city every one. */
@Path("/v1/publicity-desk")
@Tag(name = "publicity")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"intake-officer", "examiner", "decision-maker", "legal-reviewer", "city-supervisor", "auditor"})
public class PublicityDeskResource {

    private final ListDesk list;
    private final ReadDesk read;
    private final DeskViews views;
    private final CurrentActor actors;

    PublicityDeskResource(ListDesk list, ReadDesk read, DeskViews views, CurrentActor actors) {
        this.list = list;
        this.read = read;
        this.views = views;
        this.actors = actors;
    }

    @GET
    @Operation(
            operationId = "listPublicityDesk",
            summary = "Records and how far the upper platform knows them, the newest decision first")
    public DeskPage list(
            @Valid @BeanParam PublicityFilter filter,
            @QueryParam("which") @DefaultValue("ALL") @Parameter(description = "Which of them are meant")
                    ListDesk.DeskView which,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return views.of(list.handle(actors.actor(), filter.question(), which, cursor, limit));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readPublicityDesk",
            summary = "One record, what was done with it, and what the reader may do next")
    @APIResponse(
            responseCode = "200",
            description = "The record; ETag for the next act",
            content = @Content(schema = @Schema(implementation = DeskDetail.class)))
    @APIResponse(responseCode = "404", description = "No such record for this actor")
    public Response one(@PathParam("id") UUID id) {
        DeskDetail view = views.of(read.handle(actors.actor(), id));
        return Response.ok(view).tag(EntityTags.of(view.version())).build();
    }
}
