package onenet.oversight.supervision.web;

import onenet.access.CurrentActor;
import onenet.casework.actor.Actor;
import onenet.oversight.supervision.IssueOrder;
import onenet.oversight.supervision.ListOrders;
import onenet.oversight.supervision.OrderStatus;
import onenet.oversight.supervision.ReadOrder;
import onenet.oversight.supervision.web.OrderForms.OrderForm;
import onenet.oversight.supervision.web.OrderViews.OrderPage;
import onenet.oversight.supervision.web.OrderViews.OrderView;
import onenet.requests.EntityTags;
import onenet.requests.Idempotent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Supervision orders (督办): the city writes them, and everybody concerned has a list of his. */
@Path("/v1/supervision-orders")
@Tag(name = "supervision")
@Produces(MediaType.APPLICATION_JSON)
public class OrdersResource {

    private final IssueOrder issue;
    private final ListOrders list;
    private final ReadOrder read;
    private final OrderViews views;
    private final CurrentActor actors;

    OrdersResource(IssueOrder issue, ListOrders list, ReadOrder read, OrderViews views, CurrentActor actors) {
        this.issue = issue;
        this.list = list;
        this.read = read;
        this.views = views;
        this.actors = actors;
    }

    @GET
    @RolesAllowed({"intake-officer", "examiner", "decision-maker", "legal-reviewer", "city-supervisor", "auditor"})
    @Operation(
            operationId = "listSupervisionOrders",
            summary = "Orders, the newest first: every one for the city's supervision, its own for an office")
    public OrderPage orders(
            @QueryParam("office") @Parameter(description = "Code of the office; for those who see more than one")
                    Optional<@Pattern(regexp = "[0-9]{6}(-[A-Z]{2,4})?") String> office,
            @QueryParam("status") @Parameter(description = "Where they stand") Optional<OrderStatus> status,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return views.of(list.handle(actors.actor(), office, status, cursor, limit));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed("city-supervisor")
    @Operation(
            operationId = "issueSupervisionOrder",
            summary = "The city orders the office that has a case to answer for it")
    @APIResponse(
            responseCode = "201",
            description = "The order; ETag for the next act",
            content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Response order(@NotNull @Valid OrderForm form, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        Actor actor = actors.actor();
        String number = issue.handle(actor, form.wanted()).orderNumber();
        OrderView view = views.of(read.handle(actor, number));
        return Response.created(URI.create("/v1/supervision-orders/" + number))
                .tag(EntityTags.of(view.version()))
                .entity(view)
                .build();
    }
}
