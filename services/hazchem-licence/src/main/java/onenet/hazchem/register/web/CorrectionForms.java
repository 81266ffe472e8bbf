package onenet.hazchem.register.web;

import onenet.hazchem.licence.CorrectionOutcome;
import onenet.hazchem.licence.PrintedText;
import onenet.hazchem.register.ProposedCorrection;
import onenet.hazchem.register.ProposedCorrection.Right;
import onenet.text.Lines;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What the two acts of a correction take. */
final class CorrectionForms {

    private CorrectionForms() {}

    /**
     * What is printed wrongly on a licence.
     *
     * @param reason what is wrong, and how it came to be
     * @param shownBy the paper that shows what should stand there
     * @param texts what should stand where
     */
    public record CorrectionForm(
            @NotBlank @Lines @Size(max = 2000) String reason,
            @NotBlank @Size(max = 200) String shownBy,
            @NotEmpty @Size(max = 6) List<@NotNull @Valid TextForm> texts) {

        ProposedCorrection toProposal() {
            return new ProposedCorrection(
                    reason,
                    shownBy,
                    texts.stream()
                            .map(each -> new Right(each.text(), each.to()))
                            .toList());
        }
    }

    /**
     * One text.
     *
     * @param text which one
     * @param to what should stand there
     */
    public record TextForm(
            @NotNull PrintedText text,
            @NotBlank @Size(max = 200) String to) {}

    /**
     * What the second officer decides.
     *
     * @param note why the proposal is dropped
     */
    public record CorrectionDecisionForm(
            @NotNull CorrectionOutcome outcome,
            @Lines @Size(max = 1000) String note) {}
}
