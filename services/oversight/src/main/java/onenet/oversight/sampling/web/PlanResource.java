package onenet.oversight.sampling.web;

import onenet.access.CurrentActor;
import onenet.casework.actor.Actor;
import onenet.oversight.sampling.AbandonPlan;
import onenet.oversight.sampling.ClosePlanList;
import onenet.oversight.sampling.PublishResults;
import onenet.oversight.sampling.ReadPlan;
import onenet.oversight.sampling.SamplingPlan;
import onenet.oversight.sampling.TellCases;
import onenet.oversight.sampling.TellInspectors;
import onenet.oversight.sampling.web.PlanViews.SamplingPlanView;
import onenet.oversight.sampling.web.SamplingForms.SamplingWords;
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

/** One plan of spot checks and the acts on it. */
@Path("/v1/sampling-plans/{planNumber}")
@Tag(name = "sampling")
@Produces(MediaType.APPLICATION_JSON)
public class PlanResource {

    private final ReadPlan read;
    private final ClosePlanList close;
    private final TellCases tellCases;
    private final TellInspectors tellInspectors;
    private final PublishResults publish;
    private final AbandonPlan abandon;
    private final PlanViews views;
    private final CurrentActor actors;

    PlanResource(
            ReadPlan read,
            ClosePlanList close,
            TellCases tellCases,
            TellInspectors tellInspectors,
            PublishResults publish,
            AbandonPlan abandon,
            PlanViews views,
            CurrentActor actors) {
        this.read = read;
        this.close = close;
        this.tellCases = tellCases;
        this.tellInspectors = tellInspectors;
        this.publish = publish;
        this.abandon = abandon;
        this.views = views;
        this.actors = actors;
    }

    /** What every act on one plan comes with: which plan, seen in which version, under which key. */
    record OnPlan(
            @PathParam("planNumber") String planNumber,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {}

    @GET
    @RolesAllowed({"city-supervisor", "auditor"})
    @Operation(
            operationId = "readSamplingPlan",
            summary = "One plan with its two draws, its checks, and what the reader may do next")
    @APIResponse(
            responseCode = "200",
            description = "The plan; ETag for the next act",
            content = @Content(schema = @Schema(implementation = SamplingPlanView.class)))
    @APIResponse(responseCode = "404", description = "No such plan for this actor")
    public Response one(@PathParam("planNumber") String planNumber) {
        return shown(Response.ok(), read.handle(actors.actor(), planNumber));
    }

    @POST
    @Path("/list")
    @ActOnSampling
    @RolesAllowed("city-supervisor")
    @Operation(
            operationId = "closeSamplingList",
            summary = "The list is closed: which cases may be drawn, with how many tickets, which not and why")
    @APIResponse(
            responseCode = "201",
            description = "The plan, with its closed list",
            content = @Content(schema = @Schema(implementation = SamplingPlanView.class)))
    public Response close(@BeanParam OnPlan on) {
        return done(close.handle(actors.actor(), on.planNumber(), on.ifMatch()));
    }

    @POST
    @Path("/cases-seed")
    @ActOnSampling
    @RolesAllowed("city-supervisor")
    @Operation(
            operationId = "tellCasesSeed",
            summary = "Another person tells the first seed, and with it the cases drawn")
    @APIResponse(
            responseCode = "201",
            description = "The plan, with the cases drawn and the closed list of inspectors",
            content = @Content(schema = @Schema(implementation = SamplingPlanView.class)))
    public Response tellCases(@BeanParam OnPlan on) {
        return done(tellCases.handle(actors.actor(), on.planNumber(), on.ifMatch()));
    }

    @POST
    @Path("/inspectors-seed")
    @ActOnSampling
    @RolesAllowed("city-supervisor")
    @Operation(
            operationId = "tellInspectorsSeed",
            summary = "Another person tells the second seed, and with it who checks which case")
    @APIResponse(
            responseCode = "201",
            description = "The plan, with a check for each drawn case",
            content = @Content(schema = @Schema(implementation = SamplingPlanView.class)))
    public Response tellInspectors(@BeanParam OnPlan on) {
        return done(tellInspectors.handle(actors.actor(), on.planNumber(), on.ifMatch()));
    }

    @POST
    @Path("/publication")
    @ActOnSampling
    @RolesAllowed("city-supervisor")
    @Operation(operationId = "publishSpotCheck", summary = "What the plan found is published")
    @APIResponse(
            responseCode = "201",
            description = "The plan, published",
            content = @Content(schema = @Schema(implementation = SamplingPlanView.class)))
    public Response publish(@BeanParam OnPlan on) {
        return done(publish.handle(actors.actor(), on.planNumber(), on.ifMatch()));
    }

    @POST
    @Path("/abandonment")
    @Consumes(MediaType.APPLICATION_JSON)
    @ActOnSampling
    @RolesAllowed("city-supervisor")
    @Operation(operationId = "abandonSamplingPlan", summary = "The plan is given up before its seed is told")
    @APIResponse(
            responseCode = "201",
            description = "The plan, given up",
            content = @Content(schema = @Schema(implementation = SamplingPlanView.class)))
    public Response abandon(@BeanParam OnPlan on, @NotNull @Valid SamplingWords form) {
        return done(abandon.handle(actors.actor(), on.planNumber(), on.ifMatch(), form.words()));
    }

    private Response done(SamplingPlan plan) {
        Actor actor = actors.actor();
        return shown(
                Response.created(URI.create("/v1/sampling-plans/" + plan.planNumber())),
                read.handle(actor, plan.planNumber()));
    }

    private Response shown(Response.ResponseBuilder answered, ReadPlan.Seen seen) {
        SamplingPlanView view = views.of(seen);
        return answered.tag(EntityTags.of(view.version())).entity(view).build();
    }
}
