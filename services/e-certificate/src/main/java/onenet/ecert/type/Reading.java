package onenet.ecert.type;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.List;
import java.util.Optional;

/**
 * Where the event has what every certificate needs.
 *
 * @param when which events issue one; all of them where it is absent
 * @param right the right the certificate is of; the next certificate of the same right is its next version and takes its place. Absent:
 *     each case is a right of its own
 * @param number the number, where the issuer's template does not give it
 * @param previous the identifier of the certificate before, where it was not issued here
 */
public record Reading(
        Optional<List<Condition>> when,
        Optional<JsonPointer> right,
        Optional<JsonPointer> number,
        Optional<JsonPointer> previous,
        JsonPointer holderUscc,
        JsonPointer holderName,
        JsonPointer itemCode,
        JsonPointer issuedOn,
        Optional<JsonPointer> validFrom,
        Optional<JsonPointer> validTo,
        JsonPointer issuer) {

    public boolean issues(Told told) {
        return when.orElse(List.of()).stream().allMatch(condition -> condition.holds(told));
    }

    /** An event says one of these words there. */
    public record Condition(JsonPointer at, List<String> is) {

        boolean holds(Told told) {
            return told.textIfAny(at).filter(is::contains).isPresent();
        }
    }
}
