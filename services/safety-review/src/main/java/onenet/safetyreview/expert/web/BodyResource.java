package onenet.safetyreview.expert.web;

import onenet.access.CurrentActor;
import onenet.casedesk.web.ActOnCase;
import onenet.requests.EntityTags;
import onenet.requests.Idempotent;
import onenet.safetyreview.expert.ApproveBody;
import onenet.safetyreview.expert.BodyView;
import onenet.safetyreview.expert.KeepBody;
import onenet.safetyreview.expert.ReadBodies;
import onenet.safetyreview.expert.RevokeBody;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of intermediary bodies: each office keeps its own, and reads all. */
@Path("/v1/intermediary-bodies")
@Tag(name = "register")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BodyResource {

    private final KeepBody keep;
    private final ApproveBody approve;
    private final RevokeBody revoke;
    private final ReadBodies read;
    private final CurrentActor actors;

    BodyResource(KeepBody keep, ApproveBody approve, RevokeBody revoke, ReadBodies read, CurrentActor actors) {
        this.keep = keep;
        this.approve = approve;
        this.revoke = revoke;
        this.read = read;
        this.actors = actors;
    }

    @GET
    @RolesAllowed({"intake-officer", "examiner", "decision-maker", "city-supervisor", "auditor"})
    @Operation(operationId = "listBodies", summary = "Assessors and designers of the register, by code")
    public ReadBodies.BodyPage list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return read.page(cursor, limit);
    }

    @GET
    @Path("/{uscc}")
    @RolesAllowed({"intake-officer", "examiner", "decision-maker", "city-supervisor", "auditor"})
    @Operation(operationId = "readBody", summary = "One body of the register")
    @APIResponse(
            responseCode = "200",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = BodyView.class)))
    public Response one(@PathParam("uscc") String uscc) {
        return ok(read.one(uscc));
    }

    @POST
    @Idempotent
    @RolesAllowed("intake-officer")
    @Operation(
            operationId = "enterBody",
            summary = "Enter an assessor or designer; it counts when another officer approved it")
    @APIResponse(
            responseCode = "201",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = BodyView.class)))
    public Response enter(
            @Valid @NotNull ExpertForms.NewBodyForm form, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        BodyView entered = keep.handle(
                new KeepBody.Change(
                        form.code(), Optional.empty(), Optional.of(form.entry().toEntry(form.code()))),
                actors.actor());
        return created(entered);
    }

    @PUT
    @Path("/{uscc}")
    @ActOnCase
    @RolesAllowed("intake-officer")
    @Operation(operationId = "amendBody", summary = "Amend a body; it is approved anew")
    @APIResponse(
            responseCode = "200",
            description = "The entry as it is now",
            content = @Content(schema = @Schema(implementation = BodyView.class)))
    public Response amend(
            @PathParam("uscc") String uscc,
            @Valid @NotNull ExpertForms.BodyForm form,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return ok(keep.handle(
                new KeepBody.Change(uscc, Optional.of(text(ifMatch)), Optional.of(form.toEntry(uscc))),
                actors.actor()));
    }

    @DELETE
    @Path("/{uscc}")
    @ActOnCase
    @RolesAllowed("intake-officer")
    @Operation(
            operationId = "retireBody",
            summary = "Take a body out of the register: it does no new work here, and what it did stands")
    @APIResponse(
            responseCode = "200",
            description = "The entry as it ended",
            content = @Content(schema = @Schema(implementation = BodyView.class)))
    public Response retire(
            @PathParam("uscc") String uscc,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return ok(keep.handle(new KeepBody.Change(uscc, Optional.of(text(ifMatch)), Optional.empty()), actors.actor()));
    }

    @POST
    @Path("/{uscc}/approval")
    @ActOnCase
    @RolesAllowed("decision-maker")
    @Operation(operationId = "approveBody", summary = "Find an entry right that another officer wrote")
    @APIResponse(
            responseCode = "201",
            description = "The entry after it",
            content = @Content(schema = @Schema(implementation = BodyView.class)))
    public Response approve(
            @PathParam("uscc") String uscc,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return created(approve.handle(uscc, ifMatch, actors.actor()));
    }

    @POST
    @Path("/{uscc}/revocation")
    @ActOnCase
    @RolesAllowed("decision-maker")
    @Operation(
            operationId = "revokeBody",
            summary = "Note that who gave a body its qualification has revoked it; what rests on it is looked at again")
    @APIResponse(
            responseCode = "201",
            description = "The entry as it ended",
            content = @Content(schema = @Schema(implementation = BodyView.class)))
    public Response revoke(
            @PathParam("uscc") String uscc,
            @Valid @NotNull ExpertForms.RevocationForm form,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return created(revoke.handle(uscc, text(ifMatch), form.toRevocation(), actors.actor()));
    }

    /** A missing head is the door's to refuse. */
    private static String text(String ifMatch) {
        return ifMatch == null ? "" : ifMatch;
    }

    private static Response created(BodyView entry) {
        return Response.created(URI.create("/v1/intermediary-bodies/" + entry.code()))
                .tag(EntityTags.of(entry.version()))
                .entity(entry)
                .build();
    }

    private static Response ok(BodyView entry) {
        return Response.ok(entry).tag(EntityTags.of(entry.version())).build();
    }
}
