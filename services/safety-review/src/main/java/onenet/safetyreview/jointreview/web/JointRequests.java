package onenet.safetyreview.jointreview.web;

import onenet.safetyreview.jointreview.AnswerForDepartment;
import onenet.safetyreview.jointreview.JointOpinion;
import onenet.safetyreview.jointreview.JointPoint;
import onenet.safetyreview.jointreview.SettleContradiction;
import onenet.text.Lines;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What the acts of a joint review take. */
final class JointRequests {

    private static final String CODE = "[A-Z_]*";

    private JointRequests() {}

    /** Who is asked, by code. */
    public record QuestionForm(
            @NotEmpty @Size(max = 20) List<@NotNull @Size(max = 30) @Pattern(regexp = CODE) String> departments) {}

    /** What is said on one topic. */
    public record TopicForm(
            @NotBlank @Size(max = 30) @Pattern(regexp = CODE)
            String topic,

            @NotNull JointPoint.Stance stance,
            @NotBlank @Lines @Size(max = 1000) String words) {

        JointPoint toPoint() {
            return new JointPoint(topic, stance, words);
        }
    }

    /** What a department thinks. */
    public record DepartmentOpinionForm(
            @NotNull JointOpinion.OpinionKind kind,
            @Size(max = 20) List<@Valid @NotNull TopicForm> points) {

        AnswerForDepartment.Said toSaid(String department) {
            return new AnswerForDepartment.Said(
                    department,
                    kind,
                    points == null
                            ? List.of()
                            : points.stream().map(TopicForm::toPoint).toList());
        }
    }

    /**
     * How a contradiction is settled.
     *
     * @param topic what was open: a topic, or the department that said nothing
     * @param words what the applicant is told
     * @param reasons why, for the file
     */
    public record SettlementForm(
            @NotBlank @Size(max = 30) @Pattern(regexp = CODE)
            String topic,

            @NotNull JointPoint.Stance stance,
            @NotBlank @Lines @Size(max = 1000) String words,
            @NotBlank @Lines @Size(max = 1000) String reasons) {

        SettleContradiction.Settled toSettled() {
            return new SettleContradiction.Settled(topic, stance, words, reasons);
        }
    }

    /** Why the whole gets longer. */
    public record FrameExtensionForm(
            @NotBlank @Lines @Size(max = 500) String reason) {}
}
