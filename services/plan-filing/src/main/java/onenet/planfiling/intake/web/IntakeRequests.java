package onenet.planfiling.intake.web;

import onenet.casedesk.web.MaterialForm;
import onenet.planfiling.intake.NotifyGaps;
import onenet.text.Lines;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What the acts of intake take. */
final class IntakeRequests {

    private IntakeRequests() {}

    /** One gap; {@code check} is the failed point of the form check, absent when the material itself is missing. */
    public record GapForm(
            @NotBlank @Size(max = 60) String material,
            @Size(max = 20) String check,
            @NotBlank @Lines @Size(max = 500) String reason) {}

    /** All that is missing, told at once. */
    public record GapNoticeForm(@NotEmpty @Size(max = 50) List<@Valid @NotNull GapForm> gaps) {

        List<NotifyGaps.Found> toGaps() {
            return gaps.stream()
                    .map(gap -> new NotifyGaps.Found(gap.material(), gap.check(), gap.reason()))
                    .toList();
        }
    }

    /** What the unit hands in afterwards. */
    public record Supplements(@NotEmpty @Size(max = 20) List<@Valid @NotNull MaterialForm> materials) {}

    /** A reason in words. */
    public record Reason(@NotBlank @Lines @Size(max = 500) String reason) {}
}
