package onenet.oversight.credit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry made by the decision of another procedure, as it was told.
 *
 * @param id under which its teller knows it
 * @param office code of the office that decided
 * @param listedOn day of the decision
 * @param endsOn last day; null where it has no term
 * @param standing on which days it stands
 * @param removed whether it was taken out since
 */
public record DecidedElsewhere(
        UUID id,
        Proposal proposal,
        String office,
        String decisionNumber,
        LocalDate listedOn,
        LocalDate endsOn,
        Standing standing,
        boolean removed) {

    DecidedElsewhere at(String officeCode) {
        return new DecidedElsewhere(id, proposal, officeCode, decisionNumber, listedOn, endsOn, standing, removed);
    }

    ListingStatus statusOn(LocalDate day) {
        if (endsOn != null && endsOn.isBefore(day)) {
            return ListingStatus.ENDED;
        }
        return removed ? ListingStatus.REMOVED : ListingStatus.LISTED;
    }
}
