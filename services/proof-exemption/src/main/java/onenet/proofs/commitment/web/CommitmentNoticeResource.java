package onenet.proofs.commitment.web;

import onenet.access.CurrentActor;
import onenet.proofs.commitment.ComposeCommitment;
import onenet.proofs.commitment.SignCommitment;
import onenet.proofs.commitment.web.CommitmentViews.CommitmentView;
import onenet.proofs.commitment.web.CommitmentViews.NoticeView;
import onenet.proofs.commitment.web.CommitmentViews.SignRequest;
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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The notice to be read and the letter to be signed for one proof of a case. */
@Path("/v1/resolutions/{caseReference}/proofs/{proofId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "commitment", description = "告知承诺: the applicant's free choice, signed in person, checked afterwards")
public class CommitmentNoticeResource {

    private final CurrentActor actor;
    private final ComposeCommitment compose;
    private final SignCommitment sign;

    CommitmentNoticeResource(CurrentActor actor, ComposeCommitment compose, SignCommitment sign) {
        this.actor = actor;
        this.compose = compose;
        this.sign = sign;
    }

    @GET
    @Path("/commitment-notice")
    @RolesAllowed("applicant")
    @Operation(
            operationId = "readCommitmentNotice",
            summary = "The exact notice and letter, with the hash to be signed")
    @APIResponse(responseCode = "200", description = "The text")
    public NoticeView notice(@PathParam("caseReference") String caseReference, @PathParam("proofId") String proofId) {
        return NoticeView.of(compose.handle(actor.actor(), caseReference, proofId));
    }

    @POST
    @Path("/commitment")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed("applicant")
    @Operation(operationId = "signCommitment", summary = "The legal representative signs; never for another")
    @APIResponse(
            responseCode = "201",
            description = "The commitment",
            content = @Content(schema = @Schema(implementation = CommitmentView.class)))
    public Response sign(
            @PathParam("caseReference") String caseReference,
            @PathParam("proofId") String proofId,
            @NotNull @Valid SignRequest request,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        var signed = sign.handle(
                actor.actor(),
                caseReference,
                proofId,
                new SignCommitment.Signing(request.signerName(), request.capacity(), request.textHash()));
        return Response.status(Response.Status.CREATED)
                .entity(CommitmentView.of(signed, List.of(), Optional.empty(), actor.actor()))
                .build();
    }
}
