package onenet.ecert.document;

import java.util.stream.Collectors;

/** Escaping of text for the XML inside an OFD. */
final class Xml {

    private Xml() {}

    /** Text safe to stand in an element or attribute; a character XML cannot hold becomes the replacement character. */
    static String escape(String text) {
        return text.codePoints().mapToObj(Xml::escape).collect(Collectors.joining());
    }

    private static String escape(int c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> allowed(c) ? Character.toString(c) : "\uFFFD";
        };
    }

    private static boolean allowed(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
