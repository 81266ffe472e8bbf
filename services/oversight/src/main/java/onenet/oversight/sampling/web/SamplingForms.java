package onenet.oversight.sampling.web;

import onenet.casework.identity.OfficeCode;
import onenet.oversight.sampling.Answer;
import onenet.oversight.sampling.CheckKind;
import onenet.oversight.sampling.DraftPlan;
import onenet.oversight.sampling.EnterInspector;
import onenet.oversight.sampling.Verdict;
import onenet.requests.Code;
import onenet.requests.FactDate;
import onenet.requests.PlannedDate;
import onenet.text.Lines;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is sent about spot checks. */
final class SamplingForms {

    private SamplingForms() {}

    /**
     * Somebody to be entered into the register of inspectors.
     *
     * @param personId the account he signs in with
     * @param name as others read it
     * @param office code of the office he serves
     * @param kinds what he may check
     * @param from first day he may be drawn
     * @param until last one; without it none is known
     */
    record InspectorForm(
            @NotNull @Pattern(regexp = "[A-Za-z0-9._:@-]{1,100}")
            String personId,

            @NotBlank @Size(max = 60) String name,

            @NotNull @Pattern(regexp = "[0-9]{6}(-[A-Z]{2,4})?")
            String office,

            @NotEmpty @Size(max = 2) List<@NotNull CheckKind> kinds,
            @NotNull @PlannedDate LocalDate from,
            @PlannedDate LocalDate until) {

        EnterInspector.Entry entry() {
            return new EnterInspector.Entry(personId, name, new OfficeCode(office), Set.copyOf(kinds), from, until);
        }
    }

    /**
     * An interest in an enterprise.
     *
     * @param uscc credit code of the enterprise
     * @param words what the interest is
     */
    record InterestForm(
            @NotBlank @Code @Size(max = 40) String uscc,
            @NotBlank @Lines @Size(max = 500) String words) {}

    /**
     * When an inspector leaves the register.
     *
     * @param lastDay he may be drawn
     */
    record EndingForm(@NotNull @PlannedDate LocalDate lastDay) {}

    /**
     * A spot check to be planned.
     *
     * @param title of the plan, such as its year and batch
     * @param kind what is looked at
     * @param from first day a case of the list may have ended
     * @param until last one
     * @param checkBy last day for the checks
     */
    record SamplingPlanForm(
            @NotBlank @Size(max = 100) String title,
            @NotNull CheckKind kind,
            @NotNull @FactDate LocalDate from,
            @NotNull @FactDate LocalDate until,
            @NotNull @PlannedDate LocalDate checkBy) {

        DraftPlan.Draft draft() {
            return new DraftPlan.Draft(title, kind, from, until, checkBy);
        }
    }

    /**
     * Words of an act.
     *
     * @param words why it is done
     */
    record SamplingWords(@NotBlank @Lines @Size(max = 1000) String words) {}

    /**
     * A checklist, answered.
     *
     * @param answers one for each question
     */
    record AnswersForm(@NotEmpty @Size(max = 50) List<@NotNull @Valid AnswerForm> answers) {

        List<Answer> said() {
            return answers.stream().map(AnswerForm::answer).toList();
        }
    }

    /**
     * An answer.
     *
     * @param question its id
     * @param verdict whether it is met
     * @param words what was found, or why the question does not arise
     */
    record AnswerForm(
            @NotNull @Pattern(regexp = "[A-Z_]{1,60}") String question,
            @NotNull Verdict verdict,
            @Lines @Size(max = 1000) String words) {

        Answer answer() {
            return new Answer(question, verdict, Optional.ofNullable(words).orElse(""));
        }
    }

    /**
     * An order to correct what was found.
     *
     * @param answerInDays working days the office has; without it what is usual
     */
    record CorrectionOrderForm(@Min(1) @Max(60) Integer answerInDays) {}
}
