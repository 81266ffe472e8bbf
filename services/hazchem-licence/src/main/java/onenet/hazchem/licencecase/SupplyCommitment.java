package onenet.hazchem.licencecase;

import java.time.LocalDate;
import java.util.List;

/**
 * The applicant's written commitment to supply secondary materials by a day, against which the application is accepted without them (容缺受理).
 * Guangdong business-environment regulation Art. 32.
 *
 * @param on day it was given
 * @param by who gave it for the applicant
 * @param supplyBy last day for all of it; after it the office ends the case
 * @param materials what it is about
 * @param owed what of it has not come yet
 */
public record SupplyCommitment(LocalDate on, String by, LocalDate supplyBy, List<String> materials, List<String> owed) {

    public SupplyCommitment {
        materials = List.copyOf(materials);
        owed = List.copyOf(owed);
    }

    SupplyCommitment after(List<String> supplied) {
        return new SupplyCommitment(
                on,
                by,
                supplyBy,
                materials,
                owed.stream().filter(each -> !supplied.contains(each)).toList());
    }

    boolean kept() {
        return owed.isEmpty();
    }

    /** Whether its day has gone by and something has not come. */
    boolean brokenOn(LocalDate today) {
        return !kept() && today.isAfter(supplyBy);
    }
}
