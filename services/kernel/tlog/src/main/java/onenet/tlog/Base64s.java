package onenet.tlog;

import java.util.Base64;

/** Base64 of RFC 4648, section 4, in its one canonical spelling: a second one for the same bytes would be a second name of one thing. */
final class Base64s {

    private Base64s() {}

    static byte[] decode(String text) {
        try {
            byte[] value = Base64.getDecoder().decode(text);
            if (!Base64.getEncoder().encodeToString(value).equals(text)) {
                throw new Malformed("base64 in another than its canonical form");
            }
            return value;
        } catch (IllegalArgumentException noBase64) {
            throw new Malformed("no base64");
        }
    }
}
