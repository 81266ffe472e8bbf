package onenet.blanks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Text as the one font of these papers sets it: a Han character is as wide as it is high, a Latin letter half of that. */
final class PdfText {

    private static final int LAST_NARROW = 0x7e;

    private PdfText() {}

    static int width(String text, int size) {
        return text.codePoints().map(letter -> wide(letter) ? 2 : 1).sum() * size / 2;
    }

    /** Cut where the line is full, and where the writer cut; an empty text is one empty line. */
    static List<String> lines(String text, int size, int width) {
        List<String> lines = new ArrayList<>();
        for (String part : text.split("\\R", -1)) {
            StringBuilder line = new StringBuilder();
            for (int letter : part.codePoints().toArray()) {
                if (width(line + Character.toString(letter), size) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.appendCodePoint(letter);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** In the encoding of the font: UTF-16, the high byte first. */
    static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }

    private static boolean wide(int letter) {
        return letter > LAST_NARROW;
    }
}
