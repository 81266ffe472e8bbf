package onenet.oversight.rating.web;

import onenet.access.CurrentActor;
import onenet.casework.actor.Actor;
import onenet.oversight.rating.GiveRating;
import onenet.oversight.rating.ReadRatableActs;
import onenet.oversight.rating.web.RatingForms.RatingForm;
import onenet.oversight.rating.web.RatingViews.RatableAct;
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
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an enterprise may rate of its cases, and its ratings (好差评). */
@Path("/v1")
@Tag(name = "ratings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("applicant")
public class RatingsResource {

    private final ReadRatableActs read;
    private final GiveRating give;
    private final RatingViews views;
    private final CurrentActor actors;

    RatingsResource(ReadRatableActs read, GiveRating give, RatingViews views, CurrentActor actors) {
        this.read = read;
        this.give = give;
        this.views = views;
        this.actors = actors;
    }

    @GET
    @Path("/cases/{caseNumber}/ratable-acts")
    @Operation(
            operationId = "listRatableActs",
            summary = "What of its case an enterprise may rate, what it has said and what it was answered")
    @APIResponse(
            responseCode = "200",
            description = "The acts of service in the order in which they happened",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = RatableAct.class)))
    @APIResponse(responseCode = "404", description = "No such case for this actor")
    public List<RatableAct> acts(@PathParam("caseNumber") String caseNumber) {
        return views.of(read.handle(actors.actor(), caseNumber));
    }

    @POST
    @Path("/ratings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "giveRating", summary = "An enterprise rates one act of service of its own case, once")
    @APIResponse(
            responseCode = "201",
            description = "The act with the rating",
            content = @Content(schema = @Schema(implementation = RatableAct.class)))
    @APIResponse(responseCode = "404", description = "No such case for this actor")
    @APIResponse(responseCode = "409", description = "The act is rated already")
    @APIResponse(
            responseCode = "422",
            description = "No act of service of the case, or the rating says of it what is not asked")
    public Response give(@NotNull @Valid RatingForm form, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        Actor rater = actors.actor();
        GiveRating.Wanted wanted = form.wanted();
        give.handle(rater, wanted);
        String number = wanted.about().value();
        RatableAct rated = acts(number).stream()
                .filter(each -> each.eventId().equals(wanted.eventId()))
                .findFirst()
                .orElseThrow();
        return Response.created(URI.create("/v1/cases/" + number + "/ratable-acts"))
                .entity(rated)
                .build();
    }
}
