package onenet.safetyreview.decision.web;

import onenet.safetyreview.decision.ExtendLimit.Asked;
import onenet.safetyreview.reviewcase.Decision.ReviewOutcome;
import onenet.safetyreview.reviewcase.RefusalGround;
import onenet.text.Lines;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Bodies of the acts of the decision. */
public final class DecisionRequests {

    private DecisionRequests() {}

    /**
     * More time.
     *
     * @param days in the unit of the limit
     * @param notice number of the paper that tells the owner
     */
    public record ExtensionForm(
            @Min(1) @Max(30) int days,
            @NotBlank @Size(max = 60) String notice,
            @NotBlank @Lines @Size(max = 1000) String reason) {

        Asked toAsked() {
            return new Asked(days, notice, reason);
        }
    }

    /** What the reviewer of legality says. */
    public record LegalityForm(
            boolean agrees,
            @NotBlank @Lines @Size(max = 2000) String opinion) {}

    /** Why it goes back, or is rescinded. */
    public record WhyForm(@NotBlank @Lines @Size(max = 1000) String reason) {}

    /**
     * The decision.
     *
     * @param grounds of a refusal; none where it is passed
     */
    public record DecisionForm(
            @NotNull ReviewOutcome outcome,
            @NotNull @Size(max = 20) List<@Valid @NotNull GroundForm> grounds) {

        List<RefusalGround> toGrounds() {
            return grounds.stream().map(GroundForm::toGround).toList();
        }
    }

    /** A ground of a refusal with its clause of the item. */
    public record GroundForm(
            @NotBlank @Size(max = 40) String clause,
            @NotBlank @Lines @Size(max = 1000) String reason) {

        RefusalGround toGround() {
            return new RefusalGround(clause, reason);
        }
    }
}
