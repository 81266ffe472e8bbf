package onenet.proving;

import java.util.List;
import java.util.Optional;

/** Port: proof-exemption, which reads what registers hold of an enterprise, so that a form asks for none of it. */
public interface Registers {

    /**
     * Asks as this service, for a draft it keeps for its owner.
     *
     * @param draft the draft's id
     * @param purpose in words the holder can read; it stands on the receipt of each use
     * @return empty when nobody answered
     */
    Optional<Reading> read(String draft, String itemCode, String uscc, String purpose);

    /**
     * What was found.
     *
     * @param complete whether every register answered: otherwise what is left out is unknown, not absent
     */
    record Reading(List<RegisteredFact> facts, boolean complete) {}
}
