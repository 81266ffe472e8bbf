package onenet.draw;

import java.util.regex.Pattern;

/** The few forms of text a draw is made of: none can hold a separator, so that two lists never read alike. */
final class Texts {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private Texts() {}

    static String code(String text) {
        if (text == null || !CODE.matcher(text).matches()) {
            throw new DrawRefused(DrawRefused.Reason.MALFORMED, String.valueOf(text));
        }
        return text;
    }
}
