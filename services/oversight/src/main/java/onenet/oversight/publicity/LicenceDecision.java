package onenet.oversight.publicity;

import onenet.casework.identity.OfficeCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A decision on a licence, as its service told it.
 *
 * @param told item it is of, or the word of the licence's own event with its service before it
 * @param licence the licence it is about
 * @param number of the decision; empty where it has none
 * @param decidedOn its own day, not that of delivery or printing (trap 49)
 */
public record LicenceDecision(
        String told,
        Licence licence,
        String number,
        LocalDate decidedOn,
        Issuer issuer,
        Party party,
        Substance substance) {

    /**
     * The licence.
     *
     * @param id number of the case that granted it
     * @param number empty while it has none
     */
    public record Licence(String id, Optional<String> number, Optional<LocalDate> from, Optional<LocalDate> to) {}

    /** In whose name and with whose seal it was decided. */
    public record Issuer(OfficeCode code, String name, String creditCode) {}

    /**
     * What it says.
     *
     * @param mode of business, in the word of the service; empty where none is told
     * @param scope what may be traded
     * @param basis article of an act that ends a licence; empty for others
     */
    public record Substance(String mode, List<String> scope, String basis) {}

    /** What makes it this decision and no other. */
    String key() {
        return String.join("/", licence.id(), told, number, decidedOn.toString());
    }
}
