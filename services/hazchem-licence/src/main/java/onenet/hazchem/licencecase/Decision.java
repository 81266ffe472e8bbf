package onenet.hazchem.licencecase;

import java.time.LocalDate;
import java.util.List;

/**
 * The decision; a refusal is a result like a grant.
 *
 * @param number of the decision document
 * @param by id of the officer; "clock" when the law decided by silence
 * @param grounds of a refusal, each with its clause; empty on a grant
 * @param remedy how and where to challenge a refusal, in Chinese; null on a grant
 * @param remedyEn the same in English
 * @param deemed the office was silent past the end of the licence (Order 55 Art. 20)
 */
public record Decision(
        Outcome outcome,
        LocalDate on,
        String number,
        String by,
        List<Ground> grounds,
        String remedy,
        String remedyEn,
        boolean deemed,
        LocalDate validFrom,
        LocalDate validTo) {

    public Decision {
        grounds = List.copyOf(grounds);
        if (outcome == Outcome.REFUSED && (grounds.isEmpty() || remedy == null || remedy.isBlank())) {
            // Licensing Law Art. 38, trap 53: without reasons and remedy there is no refusal.
            throw new IllegalArgumentException("a refusal states its grounds and the remedy");
        }
    }

    public boolean granted() {
        return outcome == Outcome.GRANTED;
    }

    CaseAction action() {
        if (deemed) {
            return CaseAction.DEEM_RENEWED;
        }
        return granted() ? CaseAction.GRANT : CaseAction.REFUSE;
    }

    /** Granted or refused. */
    public enum Outcome {
        GRANTED,
        REFUSED
    }

    /**
     * One ground of a refusal.
     *
     * @param falseMaterials the applicant lied: a bar follows (Licensing Law Art. 78)
     */
    public record Ground(String clause, String reason, boolean falseMaterials) {}
}
