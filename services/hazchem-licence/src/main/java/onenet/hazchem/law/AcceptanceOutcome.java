package onenet.hazchem.law;

import java.util.Optional;

/** What intake answers before it looks at the papers (Licensing Law Art. 32; Order 55 Art. 10): whether at all, and whether here. */
public enum AcceptanceOutcome {
    /** No licence is needed: told at once. */
    NOT_NEEDED("N-NOT-NEEDED"),
    /** Not this office: at once, in writing, with the right office named (trap 28). */
    OTHER_AUTHORITY("N-OTHER-AUTHORITY"),
    /** This office's to receive: mended on the spot, corrected or accepted, as the papers are. */
    OURS(null);

    private final String clause;

    AcceptanceOutcome(String clause) {
        this.clause = clause;
    }

    /** The clause a non-acceptance cites; empty where there is nothing to decline. */
    public Optional<String> clause() {
        return Optional.ofNullable(clause);
    }

    /**
     * What intake knows of an application. Whatever is applied for here is a hazardous chemical of the catalogue: only one of the two
     * exemptions of Art. 3 can make the licence needless.
     *
     * @param ownGoodsInPlant a licensed producer selling its own products inside its plant (Art. 3)
     * @param portOperatorInPort a port operator with a port licence, storing inside the port (Art. 3)
     * @param competent the office holds the power
     */
    public record Facts(boolean ownGoodsInPlant, boolean portOperatorInPort, boolean competent) {}

    /** Asked in the order of the law. */
    public static AcceptanceOutcome of(Facts facts) {
        if (facts.ownGoodsInPlant() || facts.portOperatorInPort()) {
            return NOT_NEEDED;
        }
        return facts.competent() ? OURS : OTHER_AUTHORITY;
    }
}
