package onenet.casework.identity;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Codes as people type, paste or scan them, made plain; letters are raised only where a scheme says so. */
public final class TypedText {
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    /** What stands before a code on a form: words and a colon, never a digit. */
    private static final Pattern LABEL = Pattern.compile("^[^0-9:]*:");

    private TypedText() {}

    /**
     * A code without what came along with it: a label in front, blanks, line breaks and letters nobody sees anywhere, full width. Empty when
     * nothing is left; what cannot stand in any code is left for the code's own check to name.
     */
    public static String code(String typed) {
        StringBuilder code = new StringBuilder(typed.length());
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .codePoints()
                .filter(letter -> !isLeftOut(letter))
                .map(letter -> DASHES.indexOf(letter) < 0 ? letter : '-')
                .forEach(code::appendCodePoint);
        return LABEL.matcher(code).replaceFirst("");
    }

    /** The same with its letters raised. ASCII only: the locale-aware way would turn other letters into ones that look right. */
    public static String upperCode(String typed) {
        StringBuilder upper = new StringBuilder();
        code(typed).chars().map(c -> c >= 'a' && c <= 'z' ? c - 32 : c).forEach(c -> upper.append((char) c));
        return upper.toString();
    }

    private static boolean isLeftOut(int letter) {
        return Character.isSpaceChar(letter)
                || letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || letter == 0x85
                || Character.getType(letter) == Character.FORMAT;
    }

    static String plain(String identifier, String typed) {
        return present(identifier, typed == null ? "" : code(typed));
    }

    static String upper(String identifier, String typed) {
        return present(identifier, typed == null ? "" : upperCode(typed));
    }

    private static String present(String identifier, String code) {
        if (code.isEmpty()) {
            throw InvalidIdentifier.missing(identifier);
        }
        return code;
    }

    static void requireCharacters(String identifier, String value, String alphabet) {
        for (int i = 0; i < value.length(); i++) {
            if (alphabet.indexOf(value.charAt(i)) < 0) {
                throw InvalidIdentifier.character(identifier, value, i);
            }
        }
    }

    static void requireDigits(String identifier, String value, int from, int to) {
        for (int i = from; i < to; i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                throw InvalidIdentifier.character(identifier, value, i);
            }
        }
    }
}
