package onenet.hazchem.examination;

import java.util.List;

/**
 * The examiner's conclusion.
 *
 * @param major the examiner holds the decision for a major one although no rule makes it so
 * @param failedClauses conditions not met, needed when a refusal is proposed
 */
public record ExaminationReport(boolean proposesGrant, boolean major, String summary, List<String> failedClauses) {

    public ExaminationReport {
        failedClauses = failedClauses == null ? List.of() : List.copyOf(failedClauses);
    }
}
