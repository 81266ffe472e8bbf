package onenet.safetyreview.reviewcase;

import java.time.LocalDate;

/**
 * More time for the decision, once (Order 45 Art. 18; trap 9).
 *
 * @param days in the unit of the limit
 * @param approvedBy the head of the office, who approved it; null for the applicant
 * @param toldOn day the owner was told, before the base period ended
 * @param notice number of that paper
 */
public record LimitExtension(int days, String approvedBy, LocalDate toldOn, String notice, String reason) {

    public LimitExtension unnamed() {
        return new LimitExtension(days, null, toldOn, notice, reason);
    }
}
