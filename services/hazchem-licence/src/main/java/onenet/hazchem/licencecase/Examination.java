package onenet.hazchem.licencecase;

import onenet.hazchem.law.ChangeKind;

import java.time.LocalDate;
import java.util.List;

/**
 * What the examiner proposes.
 *
 * @param major the decision is a major one and must be reviewed for legality first (重大执法决定法制审核)
 * @param failedClauses clauses the applicant does not meet; empty when a grant is proposed
 * @param sameDespite what reads otherwise on the licence and was found to be the same
 */
public record Examination(
        LocalDate on,
        String by,
        boolean proposesGrant,
        boolean major,
        String summary,
        List<String> failedClauses,
        List<ChangeKind> sameDespite) {

    public Examination {
        failedClauses = failedClauses == null ? List.of() : List.copyOf(failedClauses);
        sameDespite = sameDespite == null ? List.of() : List.copyOf(sameDespite);
    }
}
