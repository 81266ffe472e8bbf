package onenet.testkit;

import onenet.casework.identity.InvalidIdentifier;
import onenet.casework.identity.Uscc;

import java.util.concurrent.atomic.AtomicInteger;

/** Enterprises that exist in one test only, so that no test finds another's cases. */
public final class Enterprises {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final AtomicInteger SERIAL = new AtomicInteger(1000);

    private Enterprises() {}

    /** A credit code nobody used yet, with both check characters right. */
    public static String next() {
        String head = "91441521MA5" + "%05d".formatted(SERIAL.incrementAndGet());
        for (char organisation : "0123456789X".toCharArray()) {
            for (char check : CHARACTERS.toCharArray()) {
                if (isValid(head + organisation + check)) {
                    return head + organisation + check;
                }
            }
        }
        throw new IllegalStateException("no check characters fit " + head);
    }

    /** A credit code nobody used yet that was given out with a wrong last character. */
    public static String misnumbered() {
        String right = next();
        return right.substring(0, 17) + (right.endsWith("A") ? 'B' : 'A');
    }

    private static boolean isValid(String code) {
        try {
            return Uscc.parse(code).value().equals(code);
        } catch (InvalidIdentifier wrong) {
            return false;
        }
    }
}
