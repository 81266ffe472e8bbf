package onenet.ecert.verification;

import onenet.casework.identity.InvalidIdentifier;
import onenet.casework.identity.Uscc;

/**
 * How a holder is shown to everybody. A unit's name is published with its licence, and who holds a paper compares the two; a person's is
 * not. The last four of the code stay hidden: they are what another question asks for.
 */
final class MaskedHolder {

    private static final int SHOWN_OF_CODE = 6;

    private MaskedHolder() {}

    /** @param code the holder's: one that is no unit's, or may be none, leaves the name masked */
    static String name(String name, String code) {
        return unit(code) ? name : masked(name);
    }

    private static boolean unit(String code) {
        try {
            Uscc.parse(code);
            return true;
        } catch (InvalidIdentifier e) {
            return false;
        }
    }

    private static String masked(String name) {
        int length = name.codePointCount(0, name.length());
        int head = Math.min(3, length / 3);
        int tail = Math.min(2, length / 3);
        return name.substring(0, name.offsetByCodePoints(0, head))
                + "****"
                + name.substring(name.offsetByCodePoints(0, length - tail));
    }

    static String code(String code) {
        return code.substring(0, SHOWN_OF_CODE) + "*".repeat(code.length() - SHOWN_OF_CODE);
    }
}
