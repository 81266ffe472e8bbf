package onenet.hazchem.intake.web;

import onenet.hazchem.intake.Submission;
import onenet.hazchem.licencecase.Matter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * An application for a new licence, a renewal, a variation or a cancellation.
 *
 * @param addressedTo office the applicant insists on; left out, the office that holds the power receives it
 * @param draftId draft the application was prepared in: what the enterprise committed to there counts for the case
 * @param combinedVariation with a renewal: the application's changes are filed as a variation of their own beside it
 */
public record SubmitRequest(
        @NotNull Matter matter,
        @NotNull @Valid ApplicationRequest application,
        @Size(max = 40) String licenceId,
        @Pattern(regexp = "\\d{6}(-[A-Z]{2,6})?") String addressedTo,
        UUID draftId,
        boolean combinedVariation) {

    public Submission toSubmission() {
        return new Submission(
                matter,
                application.toApplication(),
                licenceId,
                addressedTo,
                draftId,
                combinedVariation && matter == Matter.RENEWAL);
    }
}
