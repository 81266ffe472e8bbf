package onenet.oversight.sampling.web;

import onenet.access.CurrentActor;
import onenet.casework.identity.Uscc;
import onenet.oversight.sampling.DeclareInterest;
import onenet.oversight.sampling.EndInspector;
import onenet.oversight.sampling.EnterInspector;
import onenet.oversight.sampling.Inspector;
import onenet.oversight.sampling.ListInspectors;
import onenet.oversight.sampling.ReadInspector;
import onenet.oversight.sampling.web.InspectorViews.InspectorPage;
import onenet.oversight.sampling.web.InspectorViews.InspectorView;
import onenet.oversight.sampling.web.SamplingForms.EndingForm;
import onenet.oversight.sampling.web.SamplingForms.InspectorForm;
import onenet.oversight.sampling.web.SamplingForms.InterestForm;
import onenet.requests.EntityTags;
import onenet.requests.Idempotent;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of inspectors (执法检查人员名录): entered by the city, drawn from by spot checks. */
@Path("/v1/inspectors")
@Tag(name = "sampling")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InspectorResource {

    private final EnterInspector enter;
    private final EndInspector end;
    private final DeclareInterest declare;
    private final ListInspectors list;
    private final ReadInspector read;
    private final InspectorViews views;
    private final CurrentActor actors;

    InspectorResource(
            EnterInspector enter,
            EndInspector end,
            DeclareInterest declare,
            ListInspectors list,
            ReadInspector read,
            InspectorViews views,
            CurrentActor actors) {
        this.enter = enter;
        this.end = end;
        this.declare = declare;
        this.list = list;
        this.read = read;
        this.views = views;
        this.actors = actors;
    }

    /** What every change of one entry comes with: which entry, seen in which version, under which key. */
    record OnInspector(
            @PathParam("inspectorCode") String code,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {}

    @GET
    @RolesAllowed({"city-supervisor", "auditor"})
    @Operation(operationId = "listInspectors", summary = "The register of inspectors")
    public InspectorPage inspectors(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return views.of(list.handle(actors.actor(), cursor, limit));
    }

    @GET
    @Path("/{inspectorCode}")
    @RolesAllowed({"city-supervisor", "auditor"})
    @Operation(operationId = "readInspector", summary = "One entry of the register of inspectors")
    @APIResponse(
            responseCode = "200",
            description = "The entry; ETag for the next change",
            content = @Content(schema = @Schema(implementation = InspectorView.class)))
    @APIResponse(responseCode = "404", description = "No such entry for this actor")
    public Response one(@PathParam("inspectorCode") String code) {
        return shown(Response.ok(), read.handle(actors.actor(), code));
    }

    @POST
    @Idempotent
    @RolesAllowed("city-supervisor")
    @Operation(operationId = "enterInspector", summary = "The city enters somebody into the register of inspectors")
    @APIResponse(
            responseCode = "201",
            description = "The entry; ETag for the next change",
            content = @Content(schema = @Schema(implementation = InspectorView.class)))
    public Response enter(@NotNull @Valid InspectorForm form, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return done(enter.handle(actors.actor(), form.entry()));
    }

    @POST
    @Path("/{inspectorCode}/interests")
    @ActOnSampling
    @RolesAllowed("city-supervisor")
    @Operation(
            operationId = "declareInterest",
            summary = "An interest an inspector declared in an enterprise is entered")
    @APIResponse(
            responseCode = "201",
            description = "The entry, with the interest",
            content = @Content(schema = @Schema(implementation = InspectorView.class)))
    public Response declare(@BeanParam OnInspector on, @NotNull @Valid InterestForm form) {
        return done(declare.handle(actors.actor(), on.code(), on.ifMatch(), Uscc.parse(form.uscc()), form.words()));
    }

    @POST
    @Path("/{inspectorCode}/ending")
    @ActOnSampling
    @RolesAllowed("city-supervisor")
    @Operation(operationId = "endInspector", summary = "The city names the last day an inspector may be drawn")
    @APIResponse(
            responseCode = "201",
            description = "The entry, with its last day",
            content = @Content(schema = @Schema(implementation = InspectorView.class)))
    public Response end(@BeanParam OnInspector on, @NotNull @Valid EndingForm form) {
        return done(end.handle(actors.actor(), on.code(), on.ifMatch(), form.lastDay()));
    }

    private Response done(Inspector inspector) {
        URI at = URI.create("/v1/inspectors/" + inspector.entry().code());
        return shown(Response.created(at), inspector);
    }

    private Response shown(Response.ResponseBuilder answered, Inspector inspector) {
        return answered.tag(EntityTags.of(inspector.version()))
                .entity(views.of(inspector))
                .build();
    }
}
