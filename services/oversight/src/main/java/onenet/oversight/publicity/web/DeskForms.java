package onenet.oversight.publicity.web;

import onenet.casework.LegalTime;
import onenet.oversight.publicity.CorrectRecord;
import onenet.oversight.publicity.Field;
import onenet.oversight.publicity.JudgeWithdrawal;
import onenet.oversight.publicity.WithdrawRecord;
import onenet.problem.CommonProblem;
import onenet.problem.Violation;
import onenet.requests.FactDate;
import onenet.text.Lines;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is sent about published licences. */
final class DeskForms {

    private static final int DAY_LENGTH = 10;

    private DeskForms() {}

    /**
     * Why something is done.
     *
     * @param reason in words
     */
    record PublicityReason(
            @NotBlank @Lines @Size(max = 1000) String reason) {}

    /**
     * A record is to be taken down.
     *
     * @param wasRight whether what it says is right: then a second person judges
     * @param reason why, in words
     */
    record WithdrawalForm(
            @NotNull Boolean wasRight,
            @NotBlank @Lines @Size(max = 1000) String reason) {

        WithdrawRecord.Withdrawal withdrawal() {
            return new WithdrawRecord.Withdrawal(wasRight, reason);
        }
    }

    /**
     * What a second person says of a withdrawal.
     *
     * @param agreed whether the record is taken down
     * @param reason why, in words
     */
    record JudgementForm(
            @NotNull Boolean agreed,
            @NotBlank @Lines @Size(max = 1000) String reason) {

        JudgeWithdrawal.Judgement judgement() {
            return new JudgeWithdrawal.Judgement(agreed, reason);
        }
    }

    /**
     * A field said rightly.
     *
     * @param value what it has to say
     */
    record FieldForm(
            @NotNull Field field,
            @NotBlank @Size(max = 2000) String value) {}

    /**
     * What was published wrongly, rightly.
     *
     * @param fields each field that was wrong
     * @param reason why, in words
     */
    record CorrectionForm(
            @NotEmpty @Size(max = 31) List<@NotNull @Valid FieldForm> fields,
            @NotBlank @Lines @Size(max = 1000) String reason) {

        /** @throws onenet.problem.Problem INVALID_INPUT for a field named twice, and for a day that is none */
        CorrectRecord.Correction correction() {
            Map<Field, String> rightly = new EnumMap<>(Field.class);
            for (int at = 0; at < fields.size(); at++) {
                FieldForm each = fields.get(at);
                if (each.field().isDay() && !isDay(each.value())) {
                    throw faulty("/fields/" + at + "/value", "DATE_EXPECTED");
                }
                if (rightly.put(each.field(), each.value()) != null) {
                    throw faulty("/fields/" + at + "/field", "CORRECTED_TWICE");
                }
            }
            return new CorrectRecord.Correction(rightly, reason);
        }

        private static boolean isDay(String value) {
            try {
                return value.length() == DAY_LENGTH && LegalTime.isOfOurAge(LocalDate.parse(value));
            } catch (DateTimeParseException none) {
                return false;
            }
        }

        private static RuntimeException faulty(String pointer, String code) {
            return CommonProblem.INVALID_INPUT.raise().at(Violation.inBody(pointer, code));
        }
    }

    /**
     * For which days the upper platform is to be compared.
     *
     * @param fromDay first day of decisions
     * @param toDay last day of decisions
     */
    record ReconciliationForm(
            @NotNull @FactDate LocalDate fromDay,
            @NotNull @FactDate LocalDate toDay) {}
}
