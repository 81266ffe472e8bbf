package onenet.safetyreview.examination.web;

import onenet.casedesk.web.MaterialForm;
import onenet.requests.PlannedDate;
import onenet.safetyreview.examination.AskRectification.Paper;
import onenet.safetyreview.examination.ExamineReview.Report;
import onenet.safetyreview.reviewcase.RefusalGround;
import onenet.text.Lines;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** Bodies of the acts of the examination. */
public final class ExaminationRequests {

    private ExaminationRequests() {}

    /**
     * What the owner is to put right.
     *
     * @param notice number of the paper that tells him
     * @param respondBy last day he has
     */
    public record RectificationForm(
            @NotBlank @Size(max = 60) String notice,
            @NotBlank @Lines @Size(max = 2000) String reason,
            @NotNull @PlannedDate LocalDate respondBy) {

        Paper toPaper() {
            return new Paper(notice, reason, respondBy);
        }
    }

    /** What was put right. */
    public record RevisedForm(@NotEmpty @Size(max = 20) List<@Valid @NotNull MaterialForm> materials) {}

    /** Why the office goes on without. */
    public record WithoutForm(
            @NotBlank @Lines @Size(max = 500) String reason) {}

    /**
     * What the examiner found.
     *
     * @param grounds what speaks against passing; none where passing is proposed
     * @param wideEffect whether a refusal would touch many
     * @param majorPublicInterest whether a major interest of the public is touched
     * @param majorRightsOfOthers whether major rights of somebody else are touched directly
     * @param complex whether the case is complex
     */
    public record ExaminationForm(
            boolean proposesPass,
            @NotBlank @Lines @Size(max = 4000) String summary,
            @NotNull @Size(max = 20) List<@Valid @NotNull FoundGround> grounds,
            boolean wideEffect,
            boolean majorPublicInterest,
            boolean majorRightsOfOthers,
            boolean complex) {

        Report toReport() {
            return new Report(
                    proposesPass,
                    summary,
                    grounds.stream().map(FoundGround::toGround).toList(),
                    wideEffect,
                    majorPublicInterest,
                    majorRightsOfOthers,
                    complex);
        }
    }

    /** A ground with its clause of the item. */
    public record FoundGround(
            @NotBlank @Size(max = 40) String clause,
            @NotBlank @Lines @Size(max = 1000) String reason) {

        RefusalGround toGround() {
            return new RefusalGround(clause, reason);
        }
    }
}
