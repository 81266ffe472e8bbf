package onenet.proofs.submission.web;

import onenet.access.CurrentActor;
import onenet.proofs.submission.VerifySubmission;
import onenet.proofs.submission.web.SubmissionResource.SubmissionView;
import onenet.requests.Idempotent;
import onenet.text.Lines;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An officer compares what was handed in. */
@Path("/v1/submissions/{id}/verification")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "submission")
public class VerificationResource {

    private final CurrentActor actor;
    private final VerifySubmission verify;

    VerificationResource(CurrentActor actor, VerifySubmission verify) {
        this.actor = actor;
        this.verify = verify;
    }

    /** What the officer saw. */
    public record VerificationRequest(
            @NotBlank @Lines @Size(max = 500) String note) {}

    @POST
    @Idempotent
    @RolesAllowed({"intake-officer", "examiner"})
    @Operation(operationId = "verifySubmission", summary = "An officer compared it with the original: level B")
    @APIResponse(
            responseCode = "201",
            description = "The hand-in, level B",
            content = @Content(schema = @Schema(implementation = SubmissionView.class)))
    public Response verify(
            @PathParam("id") UUID id,
            @NotNull @Valid VerificationRequest request,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return Response.status(Response.Status.CREATED)
                .entity(SubmissionView.of(verify.handle(actor.actor(), id, request.note())))
                .build();
    }
}
