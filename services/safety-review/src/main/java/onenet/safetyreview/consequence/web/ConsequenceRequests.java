package onenet.safetyreview.consequence.web;

import onenet.text.Lines;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Bodies of the acts on what follows from something that fell away. */
public final class ConsequenceRequests {

    private ConsequenceRequests() {}

    /**
     * An officer settles one consequence.
     *
     * @param number of the consequence
     * @param reason how its cause was put right, or why the letter stands
     */
    public record AnswerForm(
            @NotNull @Min(1) @Max(1_000_000_000) Long number,
            @NotBlank @Lines @Size(max = 2000) String reason) {}
}
