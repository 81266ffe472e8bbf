package onenet.gateway.session;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where a person wanted to go before he signed in: an address of this site, with whatever question it asks. */
final class OwnAddress {

    /** What may stand in an address as it is; anything else is written by its bytes. */
    private static final String PLAIN = "-._~:/?#[]@!$&'()*+,;=%";

    private static final int LONGEST = 4_000;

    private OwnAddress() {}

    /** @return the address as a head may say it; empty for what a browser could read as another site, or as signing in again */
    static Optional<String> of(String wanted) {
        if (wanted == null || wanted.length() > LONGEST || !wanted.matches("(?s)/(?![/\\\\]).*|/")) {
            return Optional.empty();
        }
        StringBuilder written = new StringBuilder(wanted.length());
        for (byte each : wanted.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (each & 0xff);
            boolean plain = letter < 0x80 && (Character.isLetterOrDigit(letter) || PLAIN.indexOf(letter) >= 0);
            written.append(plain ? String.valueOf(letter) : "%%%02X".formatted(each & 0xff));
        }
        return Optional.of(written.toString()).filter(address -> !address.startsWith("/auth/"));
    }
}
