package onenet.hazchem.licencecase;

import java.time.LocalDate;

/**
 * Why an application ends at intake (Licensing Law Art. 32 para. 1 no. 1, 2; Art. 78, 79).
 *
 * @param rightOffice name of the office to turn to; null unless {@link NonAcceptanceKind#OTHER_AUTHORITY}
 * @param exemption why no licence is needed; null unless {@link NonAcceptanceKind#NOT_REQUIRED}, and in decisions older than it
 */
public record NonAcceptance(
        NonAcceptanceKind kind,
        LocalDate on,
        String by,
        String clause,
        String reason,
        String rightOffice,
        Exemption exemption) {

    /**
     * What makes the licence needless (Order 55 Art. 3).
     *
     * @param licence number of the other licence it rests on: the producer's, or the port operator's
     */
    public record Exemption(ExemptTrade ground, String licence) {

        /** The two exemptions the rule knows. */
        public enum ExemptTrade {
            /** A producer with a production licence sells its own products inside its plant. */
            OWN_GOODS_IN_PLANT,
            /** A port operator with a port licence stores goods inside the port. */
            PORT_OPERATOR_IN_PORT
        }
    }

    /** The lawful grounds. */
    public enum NonAcceptanceKind {
        NOT_REQUIRED,
        OTHER_AUTHORITY,
        BARRED,
        /** Facts were concealed or papers are false (Licensing Law Art. 78): a bar and a warning follow. */
        FALSE_PAPERS
    }
}
