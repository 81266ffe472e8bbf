package onenet.hazchem.licencecase;

import java.time.LocalDate;
import java.util.List;

/**
 * The one notice that names everything missing or wrong (一次性告知, Licensing Law Art. 32 para. 1 no. 4).
 *
 * @param respondBy last day the applicant is given; after it the office may treat the application as withdrawn
 */
public record CorrectionNotice(LocalDate issuedOn, String issuedBy, LocalDate respondBy, List<Defect> defects) {

    public CorrectionNotice {
        defects = List.copyOf(defects);
    }

    /**
     * One thing to put right.
     *
     * @param material material of the item that is to be given or mended
     * @param clause clause of the item definition it rests on
     * @param reason what is wrong, in the officer's words
     */
    public record Defect(String material, String clause, String reason) {}
}
