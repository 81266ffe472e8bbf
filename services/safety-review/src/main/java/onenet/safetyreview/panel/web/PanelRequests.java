package onenet.safetyreview.panel.web;

import onenet.draw.Wanted;
import onenet.requests.Code;
import onenet.safetyreview.panel.Judgement;
import onenet.text.Lines;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What the acts on a panel take. */
final class PanelRequests {

    private PanelRequests() {}

    /** How many are wanted in one field. */
    public record SeatsForm(
            @NotBlank @Size(max = 30) @Pattern(regexp = "[A-Z_]*")
            String field,

            @NotNull @Min(1) @Max(99) Integer number) {}

    /**
     * The list is closed now.
     *
     * @param seats fields and seats, in the order they are drawn; absent for those of the rules
     */
    public record ListForm(@Size(max = 12) List<@Valid @NotNull SeatsForm> seats) {

        List<Wanted> wanted() {
            return seats == null
                    ? List.of()
                    : seats.stream()
                            .map(each -> new Wanted(each.field(), each.number()))
                            .toList();
        }
    }

    /** Somebody drawn cannot come. */
    public record ReplacementForm(
            @NotBlank @Code(raised = false) @Size(max = 64) String code,
            @NotBlank @Lines @Size(max = 500) String reason) {}

    /**
     * The paper that told the applicant.
     *
     * @param reference its number
     * @param days told in it, working days
     * @param asked what the experts are asked
     */
    public record NoticeForm(
            @NotBlank @Size(max = 60) String reference,
            @NotNull @Min(1) @Max(250) Integer days,
            @NotBlank @Lines @Size(max = 1000) String asked) {}

    /**
     * The hearing ends.
     *
     * @param givenUp why the panel is given up; absent to go on with those who spoke
     */
    public record HearingEndForm(@Lines @Size(max = 500) String givenUp) {}

    /**
     * A drawn panel is to be given up.
     *
     * @param reason code of the list of reasons
     * @param words the same, in the officer's own
     */
    public record PanelGivingUpForm(
            @NotBlank @Size(max = 30) @Pattern(regexp = "[A-Z_]*")
            String reason,

            @NotBlank @Lines @Size(max = 1000) String words) {}

    /**
     * Another approves it, or lets the panel go on.
     *
     * @param approves whether it is given up
     * @param words why, or why not
     */
    public record GivingUpDecisionForm(
            @NotNull Boolean approves,
            @NotBlank @Lines @Size(max = 1000) String words) {}

    /**
     * The applicant holds that a member is tied to a party.
     *
     * @param code of the member
     * @param ground code of the list of grounds
     * @param words the same, in his own
     */
    public record ObjectionForm(
            @NotBlank @Code(raised = false) @Size(max = 64) String code,

            @NotBlank @Size(max = 30) @Pattern(regexp = "[A-Z_]*")
            String ground,

            @NotBlank @Lines @Size(max = 1000) String words) {}

    /**
     * Another decides it.
     *
     * @param code of the member
     * @param holds whether he is tied: another is drawn in his place
     * @param words why, or why not
     */
    public record ObjectionDecisionForm(
            @NotBlank @Code(raised = false) @Size(max = 64) String code,
            @NotNull Boolean holds,
            @NotBlank @Lines @Size(max = 1000) String words) {}

    /** Why the office goes on without the applicant's answer. */
    public record RevisionsEndForm(
            @NotBlank @Lines @Size(max = 500) String reason) {}

    /** One point, in words. */
    public record PointForm(
            @NotBlank @Lines @Size(max = 1000) String text) {}

    /**
     * What the panel says.
     *
     * @param revisions what the applicant is to revise, in order
     */
    public record PanelOpinionForm(
            @NotBlank @Lines @Size(max = 4000) String text,
            @Size(max = 50) List<@Valid @NotNull PointForm> revisions) {

        List<String> asked() {
            return revisions == null
                    ? List.of()
                    : revisions.stream().map(PointForm::text).toList();
        }
    }

    /** What the applicant did, point by point. */
    public record RevisionStatementForm(
            @NotEmpty @Size(max = 50) List<@Valid @NotNull PointForm> answers) {

        List<String> texts() {
            return answers.stream().map(PointForm::text).toList();
        }
    }

    /** What a member thinks, and why. */
    public record MemberOpinionForm(
            @NotNull Judgement judgement,
            @NotBlank @Lines @Size(max = 4000) String reasons) {}
}
