package onenet.oversight.rating.web;

import onenet.access.CurrentActor;
import onenet.casework.actor.Actor;
import onenet.oversight.rating.CloseRatingOrder;
import onenet.oversight.rating.JudgeReview;
import onenet.oversight.rating.ReadRatingOrder;
import onenet.oversight.rating.ReturnToWork;
import onenet.oversight.rating.web.RatingForms.RatingActWords;
import onenet.oversight.rating.web.RatingForms.ReviewJudgement;
import onenet.oversight.rating.web.RatingOrderViews.RatingOrderView;
import onenet.requests.EntityTags;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the city judges what was done with a work order. */
@Path("/v1/rating-orders/{orderNumber}")
@Tag(name = "ratings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("city-supervisor")
public class RatingJudgementResource {

    private final JudgeReview judgeReview;
    private final ReturnToWork returning;
    private final CloseRatingOrder close;
    private final ReadRatingOrder read;
    private final RatingOrderViews views;
    private final CurrentActor actors;

    RatingJudgementResource(
            JudgeReview judgeReview,
            ReturnToWork returning,
            CloseRatingOrder close,
            ReadRatingOrder read,
            RatingOrderViews views,
            CurrentActor actors) {
        this.judgeReview = judgeReview;
        this.returning = returning;
        this.close = close;
        this.read = read;
        this.views = views;
        this.actors = actors;
    }

    @POST
    @Path("/review-judgement")
    @ActOnRatingOrder
    @Operation(operationId = "judgeRatingReview", summary = "The city says whether the rating counts")
    @APIResponse(
            responseCode = "201",
            description = "The work order, dismissed or open again",
            content = @Content(schema = @Schema(implementation = RatingOrderView.class)))
    public Response judgeReview(@BeanParam OnRatingOrder on, @NotNull @Valid ReviewJudgement form) {
        Actor actor = actors.actor();
        judgeReview.handle(actor, on.orderNumber(), on.ifMatch(), form.agreed(), form.words());
        return done(actor, on.orderNumber());
    }

    @POST
    @Path("/return")
    @ActOnRatingOrder
    @Operation(operationId = "returnRatingOrder", summary = "The city sends the work order back")
    @APIResponse(
            responseCode = "201",
            description = "The work order, to be put right once more",
            content = @Content(schema = @Schema(implementation = RatingOrderView.class)))
    public Response returning(@BeanParam OnRatingOrder on, @NotNull @Valid RatingActWords form) {
        Actor actor = actors.actor();
        returning.handle(actor, on.orderNumber(), on.ifMatch(), form.words());
        return done(actor, on.orderNumber());
    }

    @POST
    @Path("/closing")
    @ActOnRatingOrder
    @Operation(operationId = "closeRatingOrder", summary = "The city says that the answer will do")
    @APIResponse(
            responseCode = "201",
            description = "The work order, closed",
            content = @Content(schema = @Schema(implementation = RatingOrderView.class)))
    public Response close(@BeanParam OnRatingOrder on, @NotNull @Valid RatingActWords form) {
        Actor actor = actors.actor();
        close.handle(actor, on.orderNumber(), on.ifMatch(), form.words());
        return done(actor, on.orderNumber());
    }

    private Response done(Actor actor, String orderNumber) {
        RatingOrderView view = views.of(read.handle(actor, orderNumber));
        return Response.created(URI.create("/v1/rating-orders/" + orderNumber))
                .tag(EntityTags.of(view.version()))
                .entity(view)
                .build();
    }
}
