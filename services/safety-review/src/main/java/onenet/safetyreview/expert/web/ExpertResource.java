package onenet.safetyreview.expert.web;

import onenet.access.CurrentActor;
import onenet.casedesk.web.ActOnCase;
import onenet.requests.EntityTags;
import onenet.requests.Idempotent;
import onenet.safetyreview.expert.ApproveExpert;
import onenet.safetyreview.expert.ExpertView;
import onenet.safetyreview.expert.KeepExpert;
import onenet.safetyreview.expert.ReadExperts;

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

/** The register of experts: each office keeps its own, and reads all. */
@Path("/v1/experts")
@Tag(name = "register", description = "Registers of experts and of intermediary bodies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ExpertResource {

    private final KeepExpert keep;
    private final ApproveExpert approve;
    private final ReadExperts read;
    private final CurrentActor actors;

    ExpertResource(KeepExpert keep, ApproveExpert approve, ReadExperts read, CurrentActor actors) {
        this.keep = keep;
        this.approve = approve;
        this.read = read;
        this.actors = actors;
    }

    @GET
    @RolesAllowed({"intake-officer", "examiner", "decision-maker", "city-supervisor", "auditor"})
    @Operation(operationId = "listExperts", summary = "Experts of the register, by code")
    public ReadExperts.ExpertPage list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return read.page(cursor, limit);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({"intake-officer", "examiner", "decision-maker", "city-supervisor", "auditor"})
    @Operation(operationId = "readExpert", summary = "One expert of the register")
    @APIResponse(
            responseCode = "200",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = ExpertView.class)))
    public Response one(@PathParam("code") String code) {
        return ok(read.one(code));
    }

    @POST
    @Idempotent
    @RolesAllowed("intake-officer")
    @Operation(operationId = "enterExpert", summary = "Enter an expert; he counts when another officer approved him")
    @APIResponse(
            responseCode = "201",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = ExpertView.class)))
    public Response enter(
            @Valid @NotNull ExpertForms.NewExpertForm form, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        ExpertView entered = keep.handle(
                new KeepExpert.Change(
                        form.code(), Optional.empty(), Optional.of(form.entry().toEntry())),
                actors.actor());
        return created(entered);
    }

    @PUT
    @Path("/{code}")
    @ActOnCase
    @RolesAllowed("intake-officer")
    @Operation(operationId = "amendExpert", summary = "Amend an expert; he is approved and confirms anew")
    @APIResponse(
            responseCode = "200",
            description = "The entry as it is now",
            content = @Content(schema = @Schema(implementation = ExpertView.class)))
    public Response amend(
            @PathParam("code") String code,
            @Valid @NotNull ExpertForms.ExpertForm form,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return ok(keep.handle(
                new KeepExpert.Change(code, Optional.of(text(ifMatch)), Optional.of(form.toEntry())), actors.actor()));
    }

    @DELETE
    @Path("/{code}")
    @ActOnCase
    @RolesAllowed("intake-officer")
    @Operation(operationId = "retireExpert", summary = "Take an expert out of the register")
    @APIResponse(
            responseCode = "200",
            description = "The entry as it ended",
            content = @Content(schema = @Schema(implementation = ExpertView.class)))
    public Response retire(
            @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return ok(
                keep.handle(new KeepExpert.Change(code, Optional.of(text(ifMatch)), Optional.empty()), actors.actor()));
    }

    @POST
    @Path("/{code}/approval")
    @ActOnCase
    @RolesAllowed("decision-maker")
    @Operation(operationId = "approveExpert", summary = "Find an entry right that another officer wrote")
    @APIResponse(
            responseCode = "201",
            description = "The entry after it",
            content = @Content(schema = @Schema(implementation = ExpertView.class)))
    public Response approve(
            @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return created(approve.handle(code, ifMatch, actors.actor()));
    }

    /** A missing head is the door's to refuse. */
    private static String text(String ifMatch) {
        return ifMatch == null ? "" : ifMatch;
    }

    private static Response created(ExpertView entry) {
        return Response.created(URI.create("/v1/experts/" + entry.code()))
                .tag(EntityTags.of(entry.version()))
                .entity(entry)
                .build();
    }

    private static Response ok(ExpertView entry) {
        return Response.ok(entry).tag(EntityTags.of(entry.version())).build();
    }
}
