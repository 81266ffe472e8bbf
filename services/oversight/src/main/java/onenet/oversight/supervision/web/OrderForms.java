package onenet.oversight.supervision.web;

import onenet.casework.identity.CaseNumber;
import onenet.oversight.supervision.IssueOrder;
import onenet.oversight.supervision.ReturnAnswer;
import onenet.oversight.supervision.SupervisionOrder.Cause;
import onenet.oversight.terms.Ground;
import onenet.problem.CommonProblem;
import onenet.problem.Violation;
import onenet.requests.Code;
import onenet.text.Lines;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** What is sent about supervision orders. */
final class OrderForms {

    private OrderForms() {}

    /**
     * An order to be written.
     *
     * @param caseNumber the case it is about; the office that has it owes the answer
     * @param ground why
     * @param reason the same in words
     * @param answerInDays working days the office has; without it what is usual
     */
    record OrderForm(
            @NotBlank @Code @Size(max = 40) String caseNumber,
            @NotNull Ground ground,
            @NotBlank @Lines @Size(max = 1000) String reason,
            @Min(1) @Max(60) Integer answerInDays) {

        /** What a spot check found is ordered from the check alone. */
        IssueOrder.Wanted wanted() {
            if (ground == Ground.SPOT_CHECK) {
                throw CommonProblem.INVALID_INPUT.raise().at(Violation.inBody("/ground", "VALUE_NOT_ACCEPTABLE"));
            }
            return new IssueOrder.Wanted(
                    CaseNumber.parse(caseNumber), new Cause(ground, reason), Optional.ofNullable(answerInDays));
        }
    }

    /**
     * Words of an act on an order.
     *
     * @param words what is answered, or why it is done
     */
    record OrderWords(@NotBlank @Lines @Size(max = 2000) String words) {}

    /**
     * Why an answer is sent back.
     *
     * @param reason what it lacks
     * @param answerInDays working days the office has for another; without it what is usual
     */
    record ReturnForm(
            @NotBlank @Lines @Size(max = 1000) String reason,
            @Min(1) @Max(60) Integer answerInDays) {

        ReturnAnswer.Returned returned() {
            return new ReturnAnswer.Returned(reason, Optional.ofNullable(answerInDays));
        }
    }
}
