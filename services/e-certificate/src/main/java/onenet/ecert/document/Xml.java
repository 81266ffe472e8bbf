package onenet.ecert.document;

import java.util.stream.Collectors;

/** Escaping of text for the XML inside an OFD. */
final class Xml {

    private Xml() {}

    /**
     * Text safe to stand in an element or attribute.
     *
     * @throws IllegalArgumentException for a character XML cannot hold: nothing is put in the place of what somebody wrote
     */
    static String escape(String text) {
        return text.codePoints().mapToObj(Xml::escape).collect(Collectors.joining());
    }

    private static String escape(int c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> {
                if (!allowed(c)) {
                    throw new IllegalArgumentException("U+%04X cannot stand in a document".formatted(c));
                }
                yield Character.toString(c);
            }
        };
    }

    private static boolean allowed(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c < 0xFFFD) || c >= 0x10000;
    }
}
