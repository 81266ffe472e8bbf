package onenet.oversight.rating.web;

import onenet.access.CurrentActor;
import onenet.casework.actor.Actor;
import onenet.oversight.rating.AnswerRater;
import onenet.oversight.rating.AskReview;
import onenet.oversight.rating.CallBack;
import onenet.oversight.rating.PutRight;
import onenet.oversight.rating.ReadRatingOrder;
import onenet.oversight.rating.VerifyRating;
import onenet.oversight.rating.web.RatingForms.CallBackForm;
import onenet.oversight.rating.web.RatingForms.RatingActWords;
import onenet.oversight.rating.web.RatingForms.ReviewForm;
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

/** What the rated office, or the city in its place, does with a work order. */
@Path("/v1/rating-orders/{orderNumber}")
@Tag(name = "ratings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"decision-maker", "city-supervisor"})
public class RatingWorkResource {

    private final AskReview askReview;
    private final VerifyRating verify;
    private final PutRight putRight;
    private final CallBack callBack;
    private final AnswerRater answer;
    private final ReadRatingOrder read;
    private final RatingOrderViews views;
    private final CurrentActor actors;

    RatingWorkResource(
            AskReview askReview,
            VerifyRating verify,
            PutRight putRight,
            CallBack callBack,
            AnswerRater answer,
            ReadRatingOrder read,
            RatingOrderViews views,
            CurrentActor actors) {
        this.askReview = askReview;
        this.verify = verify;
        this.putRight = putRight;
        this.callBack = callBack;
        this.answer = answer;
        this.read = read;
        this.views = views;
        this.actors = actors;
    }

    @POST
    @Path("/review")
    @ActOnRatingOrder
    @Operation(
            operationId = "askRatingReview",
            summary = "Somebody says that the rating is mistaken or malicious; the city judges")
    @APIResponse(
            responseCode = "201",
            description = "The work order, under review",
            content = @Content(schema = @Schema(implementation = RatingOrderView.class)))
    public Response askReview(@BeanParam OnRatingOrder on, @NotNull @Valid ReviewForm form) {
        Actor actor = actors.actor();
        askReview.handle(actor, on.orderNumber(), on.ifMatch(), form.ground(), form.words());
        return done(actor, on.orderNumber());
    }

    @POST
    @Path("/verification")
    @ActOnRatingOrder
    @Operation(operationId = "verifyRating", summary = "What happened is found out")
    @APIResponse(
            responseCode = "201",
            description = "The work order, verified",
            content = @Content(schema = @Schema(implementation = RatingOrderView.class)))
    public Response verify(@BeanParam OnRatingOrder on, @NotNull @Valid RatingActWords form) {
        Actor actor = actors.actor();
        verify.handle(actor, on.orderNumber(), on.ifMatch(), form.words());
        return done(actor, on.orderNumber());
    }

    @POST
    @Path("/rectification")
    @ActOnRatingOrder
    @Operation(operationId = "putRatingRight", summary = "What was wrong is put right")
    @APIResponse(
            responseCode = "201",
            description = "The work order, put right",
            content = @Content(schema = @Schema(implementation = RatingOrderView.class)))
    public Response putRight(@BeanParam OnRatingOrder on, @NotNull @Valid RatingActWords form) {
        Actor actor = actors.actor();
        putRight.handle(actor, on.orderNumber(), on.ifMatch(), form.words());
        return done(actor, on.orderNumber());
    }

    @POST
    @Path("/call-back")
    @ActOnRatingOrder
    @Operation(operationId = "callRaterBack", summary = "The rater is called back")
    @APIResponse(
            responseCode = "201",
            description = "The work order, called back",
            content = @Content(schema = @Schema(implementation = RatingOrderView.class)))
    public Response callBack(@BeanParam OnRatingOrder on, @NotNull @Valid CallBackForm form) {
        Actor actor = actors.actor();
        callBack.handle(actor, on.orderNumber(), on.ifMatch(), form.calledOn(), form.words());
        return done(actor, on.orderNumber());
    }

    @POST
    @Path("/answer")
    @ActOnRatingOrder
    @Operation(operationId = "answerRater", summary = "The rater is answered")
    @APIResponse(
            responseCode = "201",
            description = "The work order, answered",
            content = @Content(schema = @Schema(implementation = RatingOrderView.class)))
    public Response answer(@BeanParam OnRatingOrder on, @NotNull @Valid RatingActWords form) {
        Actor actor = actors.actor();
        answer.handle(actor, on.orderNumber(), on.ifMatch(), form.words());
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
