package onenet.proofs.submission.web;

import onenet.access.CurrentActor;
import onenet.proofs.submission.HandIn;
import onenet.proofs.submission.Submission;
import onenet.requests.Idempotent;
import onenet.requests.PlannedDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What applicants hand in, last of all. */
@Path("/v1/resolutions/{caseReference}/proofs/{proofId}/submissions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "submission", description = "Handing in: last, or of one's own will; level C until an officer compared it")
public class SubmissionResource {

    private final CurrentActor actor;
    private final HandIn handIn;

    SubmissionResource(CurrentActor actor, HandIn handIn) {
        this.actor = actor;
        this.handIn = handIn;
    }

    /** A hand-in; the file itself stays with the service that keeps the case. */
    public record SubmissionRequest(
            @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{C}\\p{Zl}\\p{Zp}/\\\\]+")
            String fileName,

            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String fileSha256,
            @Size(max = 200) String printedOf,
            @Size(max = 64) String madeForCase,
            @PlannedDate LocalDate madeUntil) {}

    /** A hand-in. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SubmissionView(
            UUID id,
            String proofId,
            String fileName,
            boolean voluntary,
            Submission.SubmissionLevel trustLevel,
            String printedOf,
            Instant handedInAt) {

        static SubmissionView of(Submission submission) {
            return new SubmissionView(
                    submission.id(),
                    submission.proofId(),
                    submission.fileName(),
                    submission.voluntary(),
                    submission.trustLevel(),
                    submission.printedOf().orElse(null),
                    submission.handedInAt());
        }
    }

    @POST
    @Idempotent
    @RolesAllowed("applicant")
    @Operation(operationId = "handIn", summary = "Hand something in for a proof")
    @APIResponse(
            responseCode = "201",
            description = "The hand-in, level C",
            content = @Content(schema = @Schema(implementation = SubmissionView.class)))
    public Response handIn(
            @PathParam("caseReference") String caseReference,
            @PathParam("proofId") String proofId,
            @NotNull @Valid SubmissionRequest request,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        Submission.Paper paper = new Submission.Paper(
                request.fileName(),
                request.fileSha256(),
                request.printedOf(),
                request.madeForCase(),
                request.madeUntil());
        return created(handIn.handle(actor.actor(), caseReference, proofId, paper));
    }

    private static Response created(Submission submission) {
        return Response.status(Response.Status.CREATED)
                .entity(SubmissionView.of(submission))
                .build();
    }
}
