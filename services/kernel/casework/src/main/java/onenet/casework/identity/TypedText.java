package onenet.casework.identity;

/** What people type, made plain: full-width forms and surrounding blanks go; letters are raised only where a scheme says so. */
final class TypedText {
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private TypedText() {}

    static String plain(String identifier, String typed) {
        if (typed == null || typed.isBlank()) {
            throw InvalidIdentifier.missing(identifier);
        }
        StringBuilder plain = new StringBuilder(typed.length());
        typed.chars()
                .map(c -> c >= 0xFF01 && c <= 0xFF5E ? c - FULL_WIDTH_OFFSET : c)
                .forEach(c -> plain.append((char) c));
        return plain.toString().strip();
    }

    /** ASCII only: the locale-aware way would turn other letters into ones that look right. */
    static String upper(String identifier, String typed) {
        StringBuilder upper = new StringBuilder();
        plain(identifier, typed)
                .chars()
                .map(c -> c >= 'a' && c <= 'z' ? c - 32 : c)
                .forEach(c -> upper.append((char) c));
        return upper.toString();
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
