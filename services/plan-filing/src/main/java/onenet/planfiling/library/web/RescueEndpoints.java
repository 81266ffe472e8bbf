package onenet.planfiling.library.web;

import onenet.access.CurrentActor;
import onenet.casedesk.web.ActOnCase;
import onenet.planfiling.law.AccidentKind;
import onenet.planfiling.library.KeepResource;
import onenet.planfiling.library.ListResources;
import onenet.planfiling.library.RescueKind;
import onenet.planfiling.library.RescueResource;
import onenet.planfiling.library.RescueView;
import onenet.requests.Code;
import onenet.requests.Cursor;
import onenet.requests.EntityTags;
import onenet.requests.Idempotent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rescue teams and materials, kept by each office for itself and seen by all. */
@Path("/v1/rescue-resources")
@Tag(name = "library")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RescueEndpoints {

    private final KeepResource keep;
    private final ListResources list;
    private final CurrentActor actors;

    RescueEndpoints(KeepResource keep, ListResources list, CurrentActor actors) {
        this.keep = keep;
        this.list = list;
        this.actors = actors;
    }

    /** A team or stock as an office writes it down. */
    public record ResourceForm(
            @NotNull RescueKind kind,
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 200) String address,
            @NotBlank @Code(raised = false) @Size(max = 30) String phone,
            @NotBlank @Size(max = 200) String quantity,
            @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude,
            @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
            @NotEmpty @Size(max = 9) List<@NotNull AccidentKind> accidentKinds,
            @Size(max = 200) List<@NotNull @Pattern(regexp = "\\d{2,7}-\\d{2}-\\d") String> chemicals) {

        RescueResource.Entry toEntry() {
            return new RescueResource.Entry(
                    kind,
                    name,
                    address,
                    phone,
                    quantity,
                    longitude,
                    latitude,
                    accidentKinds,
                    chemicals == null ? List.of() : chemicals);
        }
    }

    @GET
    @RolesAllowed({"intake-officer", "decision-maker", "city-supervisor", "auditor"})
    @Operation(operationId = "listRescueResources", summary = "Rescue teams and materials of the city, by name")
    public ListResources.RescuePage list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return list.handle(Cursor.id(cursor), limit);
    }

    @POST
    @Idempotent
    @RolesAllowed("intake-officer")
    @Operation(operationId = "enterRescueResource", summary = "Enter a team or stock of one's own office")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = RescueView.class)))
    public Response enter(@Valid @NotNull ResourceForm form, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        RescueView kept = keep.handle(
                new KeepResource.Change(Optional.empty(), null, Optional.of(form.toEntry())), actors.actor());
        return Response.created(URI.create("/v1/rescue-resources/" + kept.id()))
                .tag(EntityTags.of(kept.version()))
                .entity(kept)
                .build();
    }

    @PUT
    @Path("/{id}")
    @ActOnCase
    @RolesAllowed("intake-officer")
    @Operation(operationId = "amendRescueResource", summary = "Amend a team or stock of one's own office")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = RescueView.class)))
    public Response amend(
            @PathParam("id") UUID id,
            @Valid @NotNull ResourceForm form,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return ok(keep.handle(
                new KeepResource.Change(Optional.of(id), ifMatch, Optional.of(form.toEntry())), actors.actor()));
    }

    @DELETE
    @Path("/{id}")
    @ActOnCase
    @RolesAllowed("intake-officer")
    @Operation(operationId = "retireRescueResource", summary = "A team or stock of one's own office is there no more")
    @APIResponse(
            responseCode = "200",
            description = "As it was",
            content = @Content(schema = @Schema(implementation = RescueView.class)))
    public Response retire(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return ok(keep.handle(new KeepResource.Change(Optional.of(id), ifMatch, Optional.empty()), actors.actor()));
    }

    private static Response ok(RescueView resource) {
        return Response.ok(resource).tag(EntityTags.of(resource.version())).build();
    }
}
