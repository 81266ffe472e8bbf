package onenet.proofs.proofitem.web;

import onenet.access.CurrentActor;
import onenet.proofs.proofitem.ApproveChange;
import onenet.proofs.proofitem.ListChange;
import onenet.proofs.proofitem.ListChanges;
import onenet.proofs.proofitem.ProposeChange;
import onenet.proofs.proofitem.web.ProofListViews.ChangeRequest;
import onenet.proofs.proofitem.web.ProofListViews.ChangeView;
import onenet.requests.BareList;
import onenet.requests.Cursor;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Changes of the lists: proposed by one person, approved by another, counting from a day on. */
@Path("/v1/proof-item-changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "lists")
public class ListChangeResource {

    private final CurrentActor actor;
    private final ProposeChange propose;
    private final ApproveChange approve;
    private final ListChanges changes;

    ListChangeResource(CurrentActor actor, ProposeChange propose, ApproveChange approve, ListChanges changes) {
        this.actor = actor;
        this.propose = propose;
        this.approve = approve;
        this.changes = changes;
    }

    @GET
    @RolesAllowed({"legal-reviewer", "city-supervisor", "auditor"})
    @Operation(operationId = "listProofItemChanges", summary = "The latest changes, proposed and approved")
    @APIResponse(
            responseCode = "200",
            description = "Newest first",
            headers =
                    @Header(
                            name = BareList.NEXT,
                            description = BareList.MEANING,
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ChangeView.class)))
    public Response list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(200) int limit) {
        return BareList.of(changes.latest(Cursor.id(cursor), limit), limit, ListChange::id, ChangeView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed("legal-reviewer")
    @Operation(
            operationId = "proposeProofItemChange",
            summary = "Propose to publish or cancel a proof, or that a basis was repealed")
    @APIResponse(
            responseCode = "201",
            description = "The proposal",
            content = @Content(schema = @Schema(implementation = ChangeView.class)))
    public Response propose(
            @NotNull @Valid ChangeRequest request, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return Response.status(Response.Status.CREATED)
                .entity(ChangeView.of(propose.handle(actor.actor(), request.proposal())))
                .build();
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"legal-reviewer", "city-supervisor"})
    @Operation(operationId = "approveProofItemChange", summary = "Approve a change after review; never one's own")
    @APIResponse(
            responseCode = "201",
            description = "The change",
            content = @Content(schema = @Schema(implementation = ChangeView.class)))
    public Response approve(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return Response.status(Response.Status.CREATED)
                .entity(ChangeView.of(approve.handle(actor.actor(), id)))
                .build();
    }
}
