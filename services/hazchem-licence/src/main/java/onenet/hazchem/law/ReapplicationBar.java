package onenet.hazchem.law;

import onenet.casework.identity.Uscc;

import java.time.LocalDate;

/**
 * A time in which an enterprise, known by its credit code and not by its name, may not apply again for the same licence (该行政许可, trap 48):
 * for the same item, and where that builds on a licence, on the same one. What else it holds goes on as ever. The last day is
 * inclusive: the period begins the day after the event and ends on the matching day (Civil Code Art. 201, 202).
 */
public record ReapplicationBar(
        Uscc enterprise, Ground ground, String itemCode, String licenceId, LocalDate from, LocalDate until) {

    /** Why the bar stands, and the clause of the items that says so. */
    public enum Ground {
        /** Refused or not accepted for false papers in a matter of public safety (Licensing Law Art. 78). */
        FALSE_PAPERS(1, "N-BARRED-1Y"),
        /** Licence got by fraud or bribery and rescinded (Licensing Law Art. 79). */
        FRAUD(3, "N-BARRED-3Y");

        private final int years;
        private final String clause;

        Ground(int years, String clause) {
            this.years = years;
            this.clause = clause;
        }

        public int years() {
            return years;
        }

        public String clause() {
            return clause;
        }
    }

    /**
     * @param itemCode service item that was applied for
     * @param licenceId licence it was applied for on; null for a new one
     */
    public static ReapplicationBar following(
            Ground ground, Uscc enterprise, String itemCode, String licenceId, LocalDate decidedOn) {
        return new ReapplicationBar(
                enterprise, ground, itemCode, licenceId, decidedOn, decidedOn.plusYears(ground.years()));
    }

    public boolean bars(Uscc applicant, LocalDate day) {
        return enterprise.equals(applicant) && !day.isBefore(from) && !day.isAfter(until);
    }
}
