package onenet.oversight.rating.web;

import onenet.access.CurrentActor;
import onenet.oversight.rating.ListRatingOrders;
import onenet.oversight.rating.RatingOrderQuestion;
import onenet.oversight.rating.RatingOrderQuestion.View;
import onenet.oversight.rating.RatingOrderStatus;
import onenet.oversight.rating.ReadRatingOrder;
import onenet.oversight.rating.web.RatingOrderViews.RatingOrderPage;
import onenet.oversight.rating.web.RatingOrderViews.RatingOrderView;
import onenet.requests.EntityTags;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Work orders of bad ratings as those read them who work on them (差评处理). */
@Path("/v1/rating-orders")
@Tag(name = "ratings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"intake-officer", "examiner", "decision-maker", "legal-reviewer", "city-supervisor", "auditor"})
public class RatingOrdersResource {

    private final ListRatingOrders list;
    private final ReadRatingOrder read;
    private final RatingOrderViews views;
    private final CurrentActor actors;

    RatingOrdersResource(ListRatingOrders list, ReadRatingOrder read, RatingOrderViews views, CurrentActor actors) {
        this.list = list;
        this.read = read;
        this.views = views;
        this.actors = actors;
    }

    @GET
    @Operation(
            operationId = "listRatingOrders",
            summary =
                    "Work orders by the day of their answer: every one for the city's supervision, an office's own once the case has ended")
    public RatingOrderPage orders(
            @QueryParam("which") @DefaultValue("OPEN") @Parameter(description = "Which by what is still to be done")
                    View which,
            @QueryParam("office") @Parameter(description = "Code of the office; for those who see more than one")
                    Optional<@Pattern(regexp = "[0-9]{6}(-[A-Z]{2,4})?") String> office,
            @QueryParam("status") @Parameter(description = "Where they stand") Optional<RatingOrderStatus> status,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return views.of(list.handle(actors.actor(), new RatingOrderQuestion(which, office, status), cursor, limit));
    }

    @GET
    @Path("/{orderNumber}")
    @Operation(
            operationId = "readRatingOrder",
            summary = "One work order, what was done, and what the reader may do next")
    @APIResponse(
            responseCode = "200",
            description = "The work order; ETag for the next act",
            content = @Content(schema = @Schema(implementation = RatingOrderView.class)))
    @APIResponse(responseCode = "404", description = "No such work order for this actor, or not yet")
    public Response one(@PathParam("orderNumber") String orderNumber) {
        RatingOrderView view = views.of(read.handle(actors.actor(), orderNumber));
        return Response.ok(view).tag(EntityTags.of(view.version())).build();
    }
}
