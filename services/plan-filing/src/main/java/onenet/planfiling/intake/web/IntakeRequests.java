package onenet.planfiling.intake.web;

import onenet.casedesk.web.MaterialForm;
import onenet.planfiling.filingcase.FormAdvice;
import onenet.planfiling.intake.NotifyGaps;
import onenet.text.Lines;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the acts of intake take. */
final class IntakeRequests {

    private IntakeRequests() {}

    /**
     * One material that is missing.
     *
     * @param check refused since points of the form are advice; give them with the filing
     */
    public record GapForm(
            @NotBlank @Size(max = 60) String material,
            @Schema(deprecated = true) @Size(max = 20) String check,
            @NotBlank @Lines @Size(max = 500) String reason) {}

    /** All that is missing, told at once. */
    public record GapNoticeForm(@NotEmpty @Size(max = 50) List<@Valid @NotNull GapForm> gaps) {

        List<NotifyGaps.Found> toGaps() {
            return gaps.stream()
                    .map(gap -> new NotifyGaps.Found(gap.material(), gap.check(), gap.reason()))
                    .toList();
        }
    }

    /** A point of the form that could be better. */
    public record AdviceForm(
            @NotBlank @Size(max = 20) String check,
            @NotBlank @Lines @Size(max = 500) String note) {}

    /** What is given with a filing: advice on its form, which holds nothing up. */
    public record FilingNotes(@Size(max = 20) List<@Valid @NotNull AdviceForm> advice) {

        static List<FormAdvice> adviceOf(FilingNotes notes) {
            return notes == null || notes.advice() == null
                    ? List.of()
                    : notes.advice().stream()
                            .map(each -> new FormAdvice(each.check(), each.note()))
                            .toList();
        }
    }

    /** What the unit hands in afterwards. */
    public record Supplements(@NotEmpty @Size(max = 20) List<@Valid @NotNull MaterialForm> materials) {}

    /** A reason in words. */
    public record Reason(@NotBlank @Lines @Size(max = 500) String reason) {}
}
