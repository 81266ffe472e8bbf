package onenet.hazchem.law;

import java.util.Optional;

/** The five lawful answers to an application (Licensing Law Art. 32; Order 55 Art. 10). */
public enum AcceptanceOutcome {
    /** No licence is needed: told at once. */
    NOT_NEEDED("N-NOT-NEEDED"),
    /** Not this office: at once, in writing, with the right office named (trap 28). */
    OTHER_AUTHORITY("N-OTHER-AUTHORITY"),
    /** Mistakes that can be mended on the spot. */
    FIX_ON_THE_SPOT(null),
    /** Incomplete: one notice that names everything, on the spot or within five working days. */
    CORRECTION_NOTICE(null),
    ACCEPT(null);

    private final String clause;

    AcceptanceOutcome(String clause) {
        this.clause = clause;
    }

    /** The clause a non-acceptance cites; empty for the other answers. */
    public Optional<String> clause() {
        return Optional.ofNullable(clause);
    }

    /**
     * What intake knows of an application.
     *
     * @param ownGoodsInPlant a licensed producer selling its own products inside its plant (Art. 3)
     * @param portOperatorInPort a port operator with a port licence, inside the port (Art. 3)
     * @param competent the office holds the power
     * @param missing how many listed materials are missing or defective
     * @param mendableOnTheSpot all of them can be mended while the applicant waits
     */
    public record Facts(
            boolean ownGoodsInPlant,
            boolean portOperatorInPort,
            boolean competent,
            int missing,
            boolean mendableOnTheSpot) {}

    /** Asked in the order of the law: whether at all, whether here, whether complete. */
    public static AcceptanceOutcome of(Facts facts) {
        if (facts.ownGoodsInPlant() || facts.portOperatorInPort()) {
            return NOT_NEEDED;
        }
        if (!facts.competent()) {
            return OTHER_AUTHORITY;
        }
        if (facts.missing() == 0) {
            return ACCEPT;
        }
        return facts.mendableOnTheSpot() ? FIX_ON_THE_SPOT : CORRECTION_NOTICE;
    }
}
