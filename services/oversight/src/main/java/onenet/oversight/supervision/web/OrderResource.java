package onenet.oversight.supervision.web;

import onenet.access.CurrentActor;
import onenet.casework.actor.Actor;
import onenet.oversight.supervision.AnswerOrder;
import onenet.oversight.supervision.CloseOrder;
import onenet.oversight.supervision.ReadOrder;
import onenet.oversight.supervision.ReturnAnswer;
import onenet.oversight.supervision.SupervisionOrder;
import onenet.oversight.supervision.WithdrawOrder;
import onenet.oversight.supervision.web.OrderForms.OrderWords;
import onenet.oversight.supervision.web.OrderForms.ReturnForm;
import onenet.oversight.supervision.web.OrderViews.OrderView;
import onenet.requests.EntityTags;

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

/** One supervision order and the acts on it. */
@Path("/v1/supervision-orders/{orderNumber}")
@Tag(name = "supervision")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrderResource {

    private final ReadOrder read;
    private final AnswerOrder answer;
    private final ReturnAnswer returning;
    private final CloseOrder close;
    private final WithdrawOrder withdraw;
    private final OrderViews views;
    private final CurrentActor actors;

    OrderResource(
            ReadOrder read,
            AnswerOrder answer,
            ReturnAnswer returning,
            CloseOrder close,
            WithdrawOrder withdraw,
            OrderViews views,
            CurrentActor actors) {
        this.read = read;
        this.answer = answer;
        this.returning = returning;
        this.close = close;
        this.withdraw = withdraw;
        this.views = views;
        this.actors = actors;
    }

    /** What every act on one order comes with: which order, seen in which version, under which key. */
    record OnOrder(
            @PathParam("orderNumber") String orderNumber,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {}

    @GET
    @RolesAllowed({"intake-officer", "examiner", "decision-maker", "legal-reviewer", "city-supervisor", "auditor"})
    @Operation(
            operationId = "readSupervisionOrder",
            summary = "One order, what was said about it, and what the reader may do next")
    @APIResponse(
            responseCode = "200",
            description = "The order; ETag for the next act",
            content = @Content(schema = @Schema(implementation = OrderView.class)))
    @APIResponse(responseCode = "404", description = "No such order for this actor")
    public Response one(@PathParam("orderNumber") String orderNumber) {
        return shown(Response.ok(), read.handle(actors.actor(), orderNumber));
    }

    @POST
    @Path("/answer")
    @ActOnOrder
    @RolesAllowed("decision-maker")
    @Operation(operationId = "answerSupervisionOrder", summary = "The office answers")
    @APIResponse(
            responseCode = "201",
            description = "The order, answered",
            content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Response answer(@BeanParam OnOrder on, @NotNull @Valid OrderWords form) {
        Actor actor = actors.actor();
        return done(actor, answer.handle(actor, on.orderNumber(), on.ifMatch(), form.words()));
    }

    @POST
    @Path("/return")
    @ActOnOrder
    @RolesAllowed("city-supervisor")
    @Operation(
            operationId = "returnSupervisionOrder",
            summary = "The city sends the answer back; the office answers once more")
    @APIResponse(
            responseCode = "201",
            description = "The order, owed an answer again",
            content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Response sendBack(@BeanParam OnOrder on, @NotNull @Valid ReturnForm form) {
        Actor actor = actors.actor();
        return done(actor, returning.handle(actor, on.orderNumber(), on.ifMatch(), form.returned()));
    }

    @POST
    @Path("/closing")
    @ActOnOrder
    @RolesAllowed("city-supervisor")
    @Operation(operationId = "closeSupervisionOrder", summary = "The city says that the answer will do")
    @APIResponse(
            responseCode = "201",
            description = "The order, closed",
            content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Response close(@BeanParam OnOrder on, @NotNull @Valid OrderWords form) {
        Actor actor = actors.actor();
        return done(actor, close.handle(actor, on.orderNumber(), on.ifMatch(), form.words()));
    }

    @POST
    @Path("/withdrawal")
    @ActOnOrder
    @RolesAllowed("city-supervisor")
    @Operation(
            operationId = "withdrawSupervisionOrder",
            summary = "The city takes the order back before it is answered")
    @APIResponse(
            responseCode = "201",
            description = "The order, withdrawn",
            content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Response withdraw(@BeanParam OnOrder on, @NotNull @Valid OrderWords form) {
        Actor actor = actors.actor();
        return done(actor, withdraw.handle(actor, on.orderNumber(), on.ifMatch(), form.words()));
    }

    private Response done(Actor actor, SupervisionOrder order) {
        return shown(
                Response.created(URI.create("/v1/supervision-orders/" + order.orderNumber())),
                read.handle(actor, order.orderNumber()));
    }

    private Response shown(Response.ResponseBuilder answered, ReadOrder.Seen seen) {
        OrderView view = views.of(seen);
        return answered.tag(EntityTags.of(view.version())).entity(view).build();
    }
}
