package onenet.hazchem.decision.web;

import onenet.hazchem.decision.DecisionRequest;
import onenet.hazchem.decision.DeliverDecision.Served;
import onenet.hazchem.licencecase.Decision.Ground;
import onenet.hazchem.licencecase.Decision.Outcome;
import onenet.hazchem.licencecase.DeliveryMethod;
import onenet.requests.FactDate;
import onenet.text.Lines;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** Bodies of the acts of decision. */
public final class DecisionRequests {

    private DecisionRequests() {}

    /** The opinion on legality. */
    public record Reviewing(
            @NotNull Boolean agrees,
            @NotBlank @Lines @Size(max = 4000) String opinion) {}

    /** Why the case goes back. */
    public record Returning(
            @NotBlank @Lines @Size(max = 1000) String reason) {}

    /** Grant or refusal; a refusal needs grounds. */
    public record Deciding(
            @NotNull Outcome outcome, @Size(max = 30) List<@Valid GroundForm> grounds) {

        public DecisionRequest toRequest() {
            return new DecisionRequest(
                    outcome,
                    grounds == null
                            ? List.of()
                            : grounds.stream().map(GroundForm::toGround).toList());
        }
    }

    /**
     * One ground of a refusal.
     *
     * @param falseMaterials follows from the clause and need not be said; said of another clause it is refused
     */
    public record GroundForm(
            @NotBlank @Size(max = 40) String clause,
            @NotBlank @Lines @Size(max = 1000) String reason,
            boolean falseMaterials) {

        Ground toGround() {
            return new Ground(clause, reason, falseMaterials);
        }
    }

    /**
     * How the decision reached the applicant.
     *
     * @param on day it did, or was published; today when left out
     * @param proof receipt, signature, or where it was published; only electronic service does without
     * @param consent confirmation signed on paper for electronic service, where the applicant did not agree in the application
     */
    public record Delivering(
            @NotNull DeliveryMethod method,
            @FactDate LocalDate on,
            @Size(min = 1, max = 200) String proof,
            @Size(min = 1, max = 200) String consent) {

        Served toServed() {
            return new Served(method, on, proof, consent);
        }
    }
}
