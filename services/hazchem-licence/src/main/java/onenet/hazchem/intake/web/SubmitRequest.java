package onenet.hazchem.intake.web;

import onenet.counter.CounterReceipt;
import onenet.hazchem.intake.Submission;
import onenet.hazchem.licencecase.Matter;
import onenet.text.Lines;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * An application for a new licence, a renewal, a variation or a cancellation.
 *
 * @param addressedTo office the applicant insists on; left out, the office that holds the power receives it
 * @param draftId draft the application was prepared in: it becomes this one case, however often it is sent, and what the enterprise committed to
 *     there counts for it
 * @param whyAgain why the enterprise applies for what it has applied for or holds already: needed after LIKE_CASE_OPEN and LIKE_LICENCE_HELD,
 *     without meaning where nothing is alike
 * @param signedApplication at a window: file of the printed application the visitor signed
 * @param authorisation at a window: file of an agent's written authorisation
 * @param electronicDelivery the applicant agrees to be served electronically (送达地址确认); without it papers are handed over, posted or published
 * @param combinedVariation with a renewal: the application's changes are filed as a variation of their own beside it
 */
public record SubmitRequest(
        @NotNull Matter matter,
        @NotNull @Valid ApplicationRequest application,
        @Size(max = 40) String licenceId,
        @Pattern(regexp = "\\d{6}(-[A-Z]{2,6})?") String addressedTo,
        UUID draftId,
        boolean combinedVariation,
        @Lines @Size(max = 500) String whyAgain,
        @Size(max = 64) String signedApplication,
        @Size(max = 64) String authorisation,
        boolean electronicDelivery) {

    /** As the enterprise's own user hands it in. */
    public Submission toSubmission() {
        return toSubmission(null);
    }

    /** @param counter how it came in over the counter; null when it came online */
    Submission toSubmission(CounterReceipt counter) {
        return new Submission(
                matter,
                application.toApplication(),
                licenceId,
                addressedTo,
                draftId,
                combinedVariation && matter == Matter.RENEWAL,
                whyAgain == null || whyAgain.isBlank() ? null : whyAgain,
                counter,
                electronicDelivery);
    }
}
