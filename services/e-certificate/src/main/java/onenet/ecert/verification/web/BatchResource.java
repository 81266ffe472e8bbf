package onenet.ecert.verification.web;

import onenet.access.CurrentActor;
import onenet.casework.actor.Actor;
import onenet.ecert.EcertConfig;
import onenet.ecert.verification.Asked;
import onenet.ecert.verification.QuestionRate;
import onenet.ecert.verification.VerifyBatch;
import onenet.problem.CommonProblem;
import onenet.problem.ProblemAnswers;
import onenet.problem.Violation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Verification of many certificates at once, for bureaus and departments that are signed in. */
@Path("/v1/verification-batches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "verification")
public class BatchResource {

    private static final int AT_MOST = 100;

    private final CurrentActor actors;
    private final VerifyBatch verify;
    private final ProblemAnswers problems;
    private final QuestionRate rate;

    BatchResource(CurrentActor actors, VerifyBatch verify, ProblemAnswers problems, EcertConfig config) {
        this.actors = actors;
        this.verify = verify;
        this.problems = problems;
        this.rate = QuestionRate.perMinute(config.verification().batchesPerAskerAndMinute());
    }

    /**
     * Certificates to verify.
     *
     * @param purpose what for; it is on record with what was asked
     * @param questions at most a hundred
     */
    public record BatchForm(
            @NotBlank @Size(max = 200) String purpose,
            @NotEmpty @Size(max = AT_MOST) List<@NotNull @Valid BatchQuestion> questions) {}

    /**
     * A certificate by one of two names.
     *
     * @param certificateIdentifier GB/T 36904 identifier
     * @param certificateNumber the number printed on it, such as a licence number; of its versions the latest is meant
     */
    public record BatchQuestion(
            @Size(min = 1, max = 120) String certificateIdentifier,
            @Size(min = 1, max = 100) String certificateNumber) {

        Asked toAsked(int place) {
            if ((certificateIdentifier == null) == (certificateNumber == null)) {
                throw CommonProblem.INVALID_INPUT.raise().at(Violation.inBody("/questions/" + place, "ONE_OF_TWO"));
            }
            return new Asked(Optional.ofNullable(certificateIdentifier), Optional.ofNullable(certificateNumber));
        }
    }

    /**
     * The answers.
     *
     * @param items one for each question, in their order
     */
    public record BatchAnswer(List<VerifyBatch.BatchLine> items) {}

    @POST
    @RolesAllowed({
        "intake-officer",
        "examiner",
        "decision-maker",
        "legal-reviewer",
        "city-supervisor",
        "auditor",
        "department"
    })
    @Operation(
            operationId = "verifyBatch",
            summary = "Verify up to a hundred certificates at once, by identifier or by number",
            description =
                    "Each is answered for itself, as one question of the public verification would be; the holder is shown as everybody is shown it. Who asked what for which purpose is recorded.")
    @APIResponse(
            responseCode = "200",
            description = "An answer for each question, in their order",
            content = @Content(schema = @Schema(implementation = BatchAnswer.class)))
    public Response verify(@Valid @NotNull BatchForm form) {
        Actor asker = actors.actor();
        Optional<Duration> wait = rate.ask(asker.id());
        if (wait.isPresent()) {
            return problems.of(CommonProblem.RATE_LIMITED.raise())
                    .header(HttpHeaders.RETRY_AFTER, wait.get().toSeconds() + 1)
                    .build();
        }
        List<Asked> questions = new ArrayList<>();
        for (BatchQuestion each : form.questions()) {
            questions.add(each.toAsked(questions.size()));
        }
        return Response.ok(new BatchAnswer(verify.handle(asker, form.purpose(), questions)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
