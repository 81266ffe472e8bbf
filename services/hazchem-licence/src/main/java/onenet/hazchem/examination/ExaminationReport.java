package onenet.hazchem.examination;

import onenet.hazchem.law.ChangeKind;

import java.util.List;

/**
 * The examiner's conclusion.
 *
 * @param major the examiner holds the decision for a major one although no rule makes it so
 * @param failedClauses conditions not met, needed when a refusal is proposed
 * @param sameDespite what reads otherwise on the licence and was found to be the same
 */
public record ExaminationReport(
        boolean proposesGrant,
        boolean major,
        String summary,
        List<String> failedClauses,
        List<ChangeKind> sameDespite) {

    public ExaminationReport {
        failedClauses = failedClauses == null ? List.of() : List.copyOf(failedClauses);
        sameDespite = sameDespite == null ? List.of() : List.copyOf(sameDespite);
    }
}
