package onenet.safetyreview.reviewcase;

import java.time.LocalDate;
import java.util.List;

/**
 * The one notice that names everything missing or wrong (Licensing Law Art. 32; trap 2).
 *
 * @param issuedBy who wrote it; null for the applicant
 * @param respondBy last day to hand it in
 */
public record CorrectionNotice(LocalDate issuedOn, String issuedBy, LocalDate respondBy, List<Defect> defects) {

    public CorrectionNotice {
        defects = List.copyOf(defects);
    }

    /**
     * One thing to be put right.
     *
     * @param material material of the item
     * @param clause clause it rests on
     * @param reason what is missing or wrong, in the officer's words
     */
    public record Defect(String material, String clause, String reason) {}

    /** As the applicant reads it: the office tells, not one of its people. */
    public CorrectionNotice unnamed() {
        return new CorrectionNotice(issuedOn, null, respondBy, defects);
    }

    List<String> materials() {
        return defects.stream().map(Defect::material).distinct().toList();
    }
}
