package onenet.counter.web;

import onenet.access.CurrentActor;
import onenet.counter.CloseVisit;
import onenet.counter.CounterVisit;
import onenet.counter.OpenVisit;
import onenet.counter.ReadVisits;
import onenet.requests.Idempotent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Visits at the window: while one is under way, its officer may send its id as Counter-Visit and act for the enterprise. */
@Path("/v1/counter-visits")
@Tag(name = "counter")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("intake-officer")
public class VisitResource {

    private final OpenVisit openVisit;
    private final CloseVisit closeVisit;
    private final ReadVisits readVisits;
    private final CurrentActor actors;

    VisitResource(OpenVisit openVisit, CloseVisit closeVisit, ReadVisits readVisits, CurrentActor actors) {
        this.openVisit = openVisit;
        this.closeVisit = closeVisit;
        this.readVisits = readVisits;
        this.actors = actors;
    }

    @GET
    @Operation(operationId = "listCounterVisits", summary = "The visits under way at this officer's window")
    public List<VisitView> list() {
        return readVisits.handle(actors.actor()).stream().map(VisitView::of).toList();
    }

    @POST
    @Idempotent
    @Operation(operationId = "openCounterVisit", summary = "Somebody has come to the window to apply there")
    @APIResponse(
            responseCode = "201",
            description = "The visit; its id goes into the Counter-Visit header",
            content = @Content(schema = @Schema(implementation = VisitView.class)))
    @APIResponse(responseCode = "409", description = "A tie to the enterprise rules this officer out")
    public Response open(@Valid @NotNull VisitRequest request, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return created(openVisit.handle(request.toVisitor(), actors.actor()));
    }

    @POST
    @Path("/{visit}/closure")
    @Idempotent
    @Operation(operationId = "closeCounterVisit", summary = "The visitor has left")
    @APIResponse(
            responseCode = "201",
            description = "The visit, ended",
            content = @Content(schema = @Schema(implementation = VisitView.class)))
    @APIResponse(responseCode = "404", description = "No such visit at this officer's window")
    public Response close(@PathParam("visit") UUID visit, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return created(closeVisit.handle(visit, actors.actor()));
    }

    private static Response created(CounterVisit visit) {
        return Response.status(Response.Status.CREATED)
                .entity(VisitView.of(visit))
                .build();
    }
}
