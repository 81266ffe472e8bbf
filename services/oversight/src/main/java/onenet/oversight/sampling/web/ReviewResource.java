package onenet.oversight.sampling.web;

import onenet.access.CurrentActor;
import onenet.oversight.sampling.CaseReview;
import onenet.oversight.sampling.ConfirmAnswers;
import onenet.oversight.sampling.ListReviews;
import onenet.oversight.sampling.OrderCorrection;
import onenet.oversight.sampling.ReadReview;
import onenet.oversight.sampling.ReferBack;
import onenet.oversight.sampling.ReviewStatus;
import onenet.oversight.sampling.WriteAnswers;
import onenet.oversight.sampling.web.ReviewViews.CaseReviewPage;
import onenet.oversight.sampling.web.ReviewViews.CaseReviewView;
import onenet.oversight.sampling.web.SamplingForms.AnswersForm;
import onenet.oversight.sampling.web.SamplingForms.CorrectionOrderForm;
import onenet.oversight.sampling.web.SamplingForms.SamplingWords;
import onenet.requests.Cursor;
import onenet.requests.EntityTags;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Checks of drawn cases: an inspector writes, another signs, the city orders what has to be corrected. */
@Path("/v1/case-reviews")
@Tag(name = "sampling")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {

    private final ListReviews list;
    private final ReadReview read;
    private final WriteAnswers write;
    private final ConfirmAnswers confirm;
    private final ReferBack referBack;
    private final OrderCorrection order;
    private final ReviewViews views;
    private final CurrentActor actors;

    ReviewResource(
            ListReviews list,
            ReadReview read,
            WriteAnswers write,
            ConfirmAnswers confirm,
            ReferBack referBack,
            OrderCorrection order,
            ReviewViews views,
            CurrentActor actors) {
        this.list = list;
        this.read = read;
        this.write = write;
        this.confirm = confirm;
        this.referBack = referBack;
        this.order = order;
        this.views = views;
        this.actors = actors;
    }

    /** What every act on one check comes with: which check, seen in which version, under which key. */
    record OnReview(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {}

    @GET
    @RolesAllowed({"examiner", "city-supervisor", "auditor"})
    @Operation(
            operationId = "listCaseReviews",
            summary =
                    "Checks of drawn cases, the next due first: every one for the city's supervision, his own for an inspector")
    public CaseReviewPage reviews(
            @QueryParam("status") @Parameter(description = "Where they stand") Optional<ReviewStatus> status,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return views.of(list.handle(actors.actor(), status, Cursor.id(cursor), limit));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"intake-officer", "examiner", "decision-maker", "legal-reviewer", "city-supervisor", "auditor"})
    @Operation(
            operationId = "readCaseReview",
            summary = "The check of one drawn case, its checklist, and what the reader may do next")
    @APIResponse(
            responseCode = "200",
            description = "The check; ETag for the next act",
            content = @Content(schema = @Schema(implementation = CaseReviewView.class)))
    @APIResponse(responseCode = "404", description = "No such check for this actor")
    public Response one(@PathParam("id") UUID id) {
        return shown(Response.ok(), id);
    }

    @POST
    @Path("/{id}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @ActOnSampling
    @RolesAllowed("examiner")
    @Operation(operationId = "answerChecklist", summary = "An inspector who was drawn answers the checklist")
    @APIResponse(
            responseCode = "201",
            description = "The check, waiting for the other inspector",
            content = @Content(schema = @Schema(implementation = CaseReviewView.class)))
    public Response answers(@BeanParam OnReview on, @NotNull @Valid AnswersForm form) {
        return done(write.handle(actors.actor(), on.id(), on.ifMatch(), form.said()));
    }

    @POST
    @Path("/{id}/confirmation")
    @ActOnSampling
    @RolesAllowed("examiner")
    @Operation(operationId = "confirmChecklist", summary = "Another inspector signs what was written")
    @APIResponse(
            responseCode = "201",
            description = "The check, closed, or waiting for an order to correct what was found",
            content = @Content(schema = @Schema(implementation = CaseReviewView.class)))
    public Response confirm(@BeanParam OnReview on) {
        return done(confirm.handle(actors.actor(), on.id(), on.ifMatch()));
    }

    @POST
    @Path("/{id}/referral")
    @Consumes(MediaType.APPLICATION_JSON)
    @ActOnSampling
    @RolesAllowed("examiner")
    @Operation(operationId = "referChecklistBack", summary = "Another inspector does not agree, and says why")
    @APIResponse(
            responseCode = "201",
            description = "The check, to be answered once more",
            content = @Content(schema = @Schema(implementation = CaseReviewView.class)))
    public Response refer(@BeanParam OnReview on, @NotNull @Valid SamplingWords form) {
        return done(referBack.handle(actors.actor(), on.id(), on.ifMatch(), form.words()));
    }

    @POST
    @Path("/{id}/correction-order")
    @Consumes(MediaType.APPLICATION_JSON)
    @ActOnSampling
    @RolesAllowed("city-supervisor")
    @Operation(operationId = "orderCorrection", summary = "The city orders the office to correct what was found")
    @APIResponse(
            responseCode = "201",
            description = "The check, with its order",
            content = @Content(schema = @Schema(implementation = CaseReviewView.class)))
    public Response order(@BeanParam OnReview on, @NotNull @Valid CorrectionOrderForm form) {
        return done(order.handle(actors.actor(), on.id(), on.ifMatch(), Optional.ofNullable(form.answerInDays())));
    }

    private Response done(CaseReview review) {
        return shown(Response.created(URI.create("/v1/case-reviews/" + review.id())), review.id());
    }

    private Response shown(Response.ResponseBuilder answered, UUID id) {
        CaseReviewView view = views.of(read.handle(actors.actor(), id));
        return answered.tag(EntityTags.of(view.version())).entity(view).build();
    }
}
