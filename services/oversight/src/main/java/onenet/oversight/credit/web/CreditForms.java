package onenet.oversight.credit.web;

import onenet.casework.identity.Uscc;
import onenet.oversight.credit.CreditKind;
import onenet.oversight.credit.NotifyParty;
import onenet.oversight.credit.Proposal;
import onenet.oversight.credit.Ruling;
import onenet.requests.Code;
import onenet.requests.FactDate;
import onenet.text.Lines;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What is sent about entries in credit lists. */
final class CreditForms {

    private CreditForms() {}

    /**
     * An entry to be proposed.
     *
     * @param uscc credit code of the enterprise
     * @param partyName its name as the register has it
     * @param ground code of the ground; {@code GET /v1/credit-kinds} has them
     * @param facts what happened
     * @param penaltyNumber of the decision on the penalty it rests on; required in the bad list
     */
    record ListingForm(
            @NotNull CreditKind kind,
            @NotBlank @Code @Size(max = 18) String uscc,
            @NotBlank @Size(max = 200) String partyName,
            @NotBlank @Pattern(regexp = "[A-Z][A-Z_]{1,59}") String ground,
            @NotBlank @Lines @Size(max = 2000) String facts,
            @Size(max = 100) String penaltyNumber) {

        Proposal proposal() {
            return new Proposal(
                    kind,
                    Uscc.parse(uscc).value(),
                    partyName,
                    ground,
                    facts,
                    penaltyNumber == null ? "" : penaltyNumber);
        }
    }

    /**
     * How the notice came to the party.
     *
     * @param servedOn day it came; the days for the statement are counted from the next
     * @param how by hand, by post, in the portal with consent …
     * @param paperNumber of the notice
     */
    record ServiceForm(
            @NotNull @FactDate LocalDate servedOn,
            @NotBlank @Lines @Size(max = 500) String how,
            @NotBlank @Size(max = 100) String paperNumber) {

        NotifyParty.Service service() {
            return new NotifyParty.Service(servedOn, how, paperNumber);
        }
    }

    /**
     * Words of an act.
     *
     * @param words what is stated or asked, or why
     */
    record CreditWords(@NotBlank @Lines @Size(max = 2000) String words) {}

    /**
     * A decision for or against.
     *
     * @param decided whether it is decided for: entered, or taken out
     * @param decisionNumber of the written decision
     * @param reasons what it rests on, and what became of what the party said
     */
    record RulingForm(
            @NotNull Boolean decided,
            @NotBlank @Size(max = 100) String decisionNumber,
            @NotBlank @Lines @Size(max = 2000) String reasons) {

        Ruling ruling() {
            return new Ruling(decisionNumber, reasons);
        }
    }

    /**
     * A decision that changes an earlier one.
     *
     * @param decisionNumber of the written decision
     * @param reasons what it rests on
     */
    record ChangeForm(
            @NotBlank @Size(max = 100) String decisionNumber,
            @NotBlank @Lines @Size(max = 2000) String reasons) {

        Ruling ruling() {
            return new Ruling(decisionNumber, reasons);
        }
    }
}
