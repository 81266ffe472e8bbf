package onenet.proofs.resolution.web;

import onenet.access.CurrentActor;
import onenet.casework.actor.Actor;
import onenet.proofs.resolution.DetermineProof;
import onenet.proofs.resolution.ProofWords;
import onenet.proofs.resolution.ReadResolution;
import onenet.proofs.resolution.ResolveProofs;
import onenet.proofs.resolution.web.ResolutionViews.DeterminationRequest;
import onenet.proofs.resolution.web.ResolutionViews.ResolutionView;
import onenet.proofs.resolution.web.ResolutionViews.ResolveRequest;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The proofs of a case: resolved, and as they stand. */
@Path("/v1/resolutions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "resolution",
        description =
                "Every proof of a case over its routes: we have it, we are asking, you may commit, please give, because …")
public class ResolutionResource {

    private final CurrentActor actor;
    private final ResolveProofs resolve;
    private final ReadResolution read;
    private final DetermineProof determine;
    private final ProofWords words;

    ResolutionResource(
            CurrentActor actor,
            ResolveProofs resolve,
            ReadResolution read,
            DetermineProof determine,
            ProofWords words) {
        this.actor = actor;
        this.resolve = resolve;
        this.read = read;
        this.determine = determine;
        this.words = words;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(waits = true)
    @RolesAllowed("licence-proof-asker")
    @Operation(
            operationId = "resolveProofs",
            summary =
                    "The service of a case says what it states and has its proofs obtained; answers within the budget, slow sources are asked again later")
    @APIResponse(
            responseCode = "200",
            description = "How each proof stands",
            content = @Content(schema = @Schema(implementation = ResolutionView.class)))
    public Response resolve(
            @NotNull @Valid ResolveRequest request, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        Actor asking = actor.actor();
        resolve.handle(asking, request.request());
        return Response.ok(ResolutionView.of(read.handle(asking, request.caseReference()), words))
                .build();
    }

    @GET
    @Path("/{caseReference}")
    @RolesAllowed({
        "applicant",
        "intake-officer",
        "examiner",
        "decision-maker",
        "legal-reviewer",
        "city-supervisor",
        "auditor",
        "licence-proof-asker",
        "system:read"
    })
    @Operation(operationId = "readResolution", summary = "How the proofs of a case stand now, with every attempt")
    @APIResponse(responseCode = "200", description = "How each proof stands")
    public ResolutionView read(@PathParam("caseReference") String caseReference) {
        return ResolutionView.of(read.handle(actor.actor(), caseReference), words);
    }

    @POST
    @Path("/{caseReference}/proofs/{proofId}/determination")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(waits = true)
    @RolesAllowed({"intake-officer", "examiner"})
    @Operation(
            operationId = "determineProof",
            summary = "Pick one of several records by its number, or judge one that differs; with a written reason")
    @APIResponse(
            responseCode = "201",
            description = "How each proof stands",
            content = @Content(schema = @Schema(implementation = ResolutionView.class)))
    public Response determine(
            @PathParam("caseReference") String caseReference,
            @PathParam("proofId") String proofId,
            @NotNull @Valid DeterminationRequest request,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        Actor officer = actor.actor();
        determine.handle(
                officer,
                caseReference,
                proofId,
                new DetermineProof.Determination(request.identifier(), request.accepted(), request.reason()));
        return Response.status(Response.Status.CREATED)
                .entity(ResolutionView.of(read.handle(officer, caseReference), words))
                .build();
    }
}
