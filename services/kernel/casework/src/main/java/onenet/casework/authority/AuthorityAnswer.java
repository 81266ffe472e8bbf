package onenet.casework.authority;

import java.util.Optional;

/** Who acts on a case: an office, another city, or nobody the table knows. */
public sealed interface AuthorityAnswer
        permits AuthorityAnswer.ActingOffice, AuthorityAnswer.OutsideJurisdiction, AuthorityAnswer.NoOffice {

    /**
     * The office that acts, and the office in whose name and with whose seal: its principal when delegated, else itself. The
     * latter also is the one to challenge in reconsideration or court.
     */
    record ActingOffice(Office office, AuthorityMode mode, Office inNameOf, String basis, String grantId)
            implements AuthorityAnswer {
        public boolean isDelegated() {
            return mode == AuthorityMode.DELEGATED;
        }
    }

    /** The place is run by another city; the applicant is told where to go. */
    record OutsideJurisdiction(String town, String runBy) implements AuthorityAnswer {}

    /** No grant in force covers the question. */
    record NoOffice(String question) implements AuthorityAnswer {}

    default Optional<ActingOffice> acting() {
        return this instanceof ActingOffice acting ? Optional.of(acting) : Optional.empty();
    }
}
