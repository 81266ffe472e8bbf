package onenet.ecert.use;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** What a service reads a holder's certificates for: a case of an item, and why. */
public record Purpose(String caseNumber, String itemCode, String text) {

    /** As the headers bring it: a header holds ASCII only, so Chinese text comes percent-encoded. */
    public static Purpose told(String caseNumber, String itemCode, String text) {
        return new Purpose(caseNumber, itemCode, decoded(text));
    }

    private static String decoded(String text) {
        try {
            String decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
            return decoded.indexOf(0) < 0 ? decoded : text;
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
