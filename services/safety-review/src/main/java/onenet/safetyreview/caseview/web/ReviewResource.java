package onenet.safetyreview.caseview.web;

import onenet.access.CurrentActor;
import onenet.casedesk.ClockView;
import onenet.requests.EntityTags;
import onenet.safetyreview.caseview.ReadClocks;
import onenet.safetyreview.caseview.ReadReview;
import onenet.safetyreview.caseview.ReviewPage;
import onenet.safetyreview.caseview.ReviewView;
import onenet.safetyreview.caseview.Worklist;

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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reading reviews. */
@Path("/v1/cases")
@Tag(name = "reviews")
@Produces(MediaType.APPLICATION_JSON)
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
public class ReviewResource {

    private final ReadReview readReview;
    private final ReadClocks readClocks;
    private final Worklist worklist;
    private final CurrentActor actors;

    ReviewResource(ReadReview readReview, ReadClocks readClocks, Worklist worklist, CurrentActor actors) {
        this.readReview = readReview;
        this.readClocks = readClocks;
        this.worklist = worklist;
        this.actors = actors;
    }

    @GET
    @Operation(
            operationId = "listReviews",
            summary =
                    "The actor's worklist: an office's reviews by due date or receipt, an owner's own, the newest first")
    public ReviewPage list(
            @Valid @BeanParam ReviewFilter filter,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return ReviewPage.of(worklist.page(actors.actor(), filter.question(), Optional.ofNullable(cursor), limit));
    }

    @GET
    @Path("/{caseNumber}")
    @Operation(operationId = "readReview", summary = "One review, with what the actor may do next")
    @APIResponse(
            responseCode = "200",
            description = "The review; ETag for the next act",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    @APIResponse(responseCode = "404", description = "No such review for this actor")
    public Response read(@PathParam("caseNumber") String caseNumber) {
        ReviewView view = readReview.handle(caseNumber, actors.actor());
        return Response.ok(view).tag(EntityTags.of(view.version())).build();
    }

    @GET
    @Path("/{caseNumber}/clocks")
    @Operation(operationId = "readClocks", summary = "The clocks of the review, explained line by line")
    public List<ClockView> clocks(@PathParam("caseNumber") String caseNumber) {
        return readClocks.handle(caseNumber, actors.actor());
    }
}
