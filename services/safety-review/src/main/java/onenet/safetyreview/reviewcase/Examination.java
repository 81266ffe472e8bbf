package onenet.safetyreview.reviewcase;

import onenet.casework.act.LegalReviewPolicy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What the examiner found.
 *
 * @param by who examined
 * @param grounds clauses that speak against passing; none where passing is proposed
 * @param legalReview why its legality is to be reviewed first; empty where it need not be (trap 52)
 */
public record Examination(
        String by,
        LocalDate on,
        boolean proposesPass,
        String summary,
        List<RefusalGround> grounds,
        Set<LegalReviewPolicy.LegalReviewReason> legalReview) {

    public Examination {
        grounds = List.copyOf(grounds);
        legalReview = Set.copyOf(legalReview);
    }

    boolean major() {
        return !legalReview.isEmpty();
    }
}
