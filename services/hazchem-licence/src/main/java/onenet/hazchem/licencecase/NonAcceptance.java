package onenet.hazchem.licencecase;

import java.time.LocalDate;

/**
 * Why an application ends at intake (Licensing Law Art. 32 para. 1 no. 1, 2; Art. 78, 79).
 *
 * @param rightOffice name of the office to turn to; null unless {@link Kind#OTHER_AUTHORITY}
 */
public record NonAcceptance(Kind kind, LocalDate on, String by, String clause, String reason, String rightOffice) {

    /** The lawful grounds. */
    public enum Kind {
        NOT_REQUIRED,
        OTHER_AUTHORITY,
        BARRED
    }
}
