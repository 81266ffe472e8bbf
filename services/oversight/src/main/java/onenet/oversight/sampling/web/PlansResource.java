package onenet.oversight.sampling.web;

import onenet.access.CurrentActor;
import onenet.casework.actor.Actor;
import onenet.oversight.sampling.DraftPlan;
import onenet.oversight.sampling.ListPlans;
import onenet.oversight.sampling.PlanStatus;
import onenet.oversight.sampling.ReadPlan;
import onenet.oversight.sampling.web.PlanViews.SamplingPlanPage;
import onenet.oversight.sampling.web.PlanViews.SamplingPlanView;
import onenet.oversight.sampling.web.SamplingForms.SamplingPlanForm;
import onenet.requests.EntityTags;
import onenet.requests.Idempotent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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

/** Plans of spot checks (双随机抽查、案卷评查): the city drafts them. */
@Path("/v1/sampling-plans")
@Tag(name = "sampling")
@Produces(MediaType.APPLICATION_JSON)
public class PlansResource {

    private final DraftPlan draft;
    private final ListPlans list;
    private final ReadPlan read;
    private final PlanViews views;
    private final CurrentActor actors;

    PlansResource(DraftPlan draft, ListPlans list, ReadPlan read, PlanViews views, CurrentActor actors) {
        this.draft = draft;
        this.list = list;
        this.read = read;
        this.views = views;
        this.actors = actors;
    }

    @GET
    @RolesAllowed({"city-supervisor", "auditor"})
    @Operation(operationId = "listSamplingPlans", summary = "Plans of spot checks, the newest first")
    public SamplingPlanPage plans(
            @QueryParam("status") @Parameter(description = "Where they stand") Optional<PlanStatus> status,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return views.of(list.handle(actors.actor(), status, cursor, limit));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed("city-supervisor")
    @Operation(operationId = "draftSamplingPlan", summary = "The city plans a spot check; both its seeds are promised")
    @APIResponse(
            responseCode = "201",
            description = "The plan; ETag for the next act",
            content = @Content(schema = @Schema(implementation = SamplingPlanView.class)))
    public Response draft(
            @NotNull @Valid SamplingPlanForm form, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        Actor actor = actors.actor();
        String number = draft.handle(actor, form.draft()).planNumber();
        SamplingPlanView view = views.of(read.handle(actor, number));
        return Response.created(URI.create("/v1/sampling-plans/" + number))
                .tag(EntityTags.of(view.version()))
                .entity(view)
                .build();
    }
}
