package onenet.hazchem.decision.web;

import onenet.hazchem.decision.GiveWarning.Heard;
import onenet.hazchem.decision.ReopenCase.Ordered;
import onenet.hazchem.licencecase.Reopening.OrderedBy;
import onenet.hazchem.licencecase.Termination.TerminationGround;
import onenet.requests.FactDate;
import onenet.text.Lines;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Bodies of the acts beside the decision. */
public final class AftermathRequests {

    private AftermathRequests() {}

    /**
     * The warning for false papers.
     *
     * @param noticedOn day the party was told of the facts and of what is intended
     * @param statement what it stated in its defence, or that it waived it
     * @param facts what it did
     */
    public record Warned(
            @NotNull @FactDate LocalDate noticedOn,
            @NotBlank @Lines @Size(max = 2000) String statement,
            @NotBlank @Lines @Size(max = 2000) String facts) {

        Heard toHeard() {
            return new Heard(noticedOn, statement, facts);
        }
    }

    /** Why the case ends without a decision. */
    public record Terminating(
            @NotNull TerminationGround ground,
            @NotBlank @Lines @Size(max = 2000) String reason) {}

    /**
     * What orders the case to be opened again.
     *
     * @param order who ordered it
     * @param document number of the decision or judgment
     * @param orderedOn its day
     * @param reason what it says
     */
    public record Ordering(
            @NotNull OrderedBy order,
            @NotBlank @Size(max = 80) String document,
            @NotNull @FactDate LocalDate orderedOn,
            @NotBlank @Lines @Size(max = 2000) String reason) {

        Ordered toOrdered() {
            return new Ordered(order, document, orderedOn, reason);
        }
    }
}
