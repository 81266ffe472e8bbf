package onenet.safetyreview.reviewcase;

import java.time.LocalDate;

/**
 * Why a review was not accepted.
 *
 * @param by who said so; null for the applicant
 * @param rightOffice name of the office to go to, where the power is another's; null elsewhere
 */
public record NonAcceptance(
        NonAcceptanceKind kind, LocalDate on, String by, String clause, String reason, String rightOffice) {

    /** On what ground. */
    public enum NonAcceptanceKind {
        NOT_A_REVIEW("N-NOT-A-REVIEW"),
        OTHER_AUTHORITY("N-OTHER-AUTHORITY"),
        NO_CONDITION_LETTER("N-NO-CONDITION-LETTER"),
        NOT_SUPPLIED("N-NOT-SUPPLIED"),
        FALSE_PAPERS("N-FALSE-PAPERS");

        private final String clause;

        NonAcceptanceKind(String clause) {
            this.clause = clause;
        }

        /** The clause of the item that says it. */
        public String clause() {
            return clause;
        }
    }

    public NonAcceptance unnamed() {
        return new NonAcceptance(kind, on, null, clause, reason, rightOffice);
    }
}
