package onenet.ecert.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Layout of a certificate: where each line of text stands, over as many pages as the scope needs. Millimetres. */
final class CertificateLayout {

    static final double WIDTH = 210;
    static final double HEIGHT = 297;
    static final Box QR = new Box(167, 18, 25, 25);
    private static final double LEFT = 22;
    private static final double VALUE_LEFT = 56;
    private static final double RIGHT = 190;
    private static final double FIRST_LINE = 72;
    private static final double TOP = 30;
    private static final double BOTTOM = 262;
    private static final double LETTER = 4.6;
    private static final double LINE = 8;
    private static final double SEAL_SIZE = 42;

    /** A rectangle on a page. */
    record Box(double x, double y, double width, double height) {

        String text() {
            return number(x) + " " + number(y) + " " + number(width) + " " + number(height);
        }
    }

    /** One line of text at its place. */
    record PlacedText(double x, double y, double size, String text) {}

    private final List<List<PlacedText>> pages = new ArrayList<>();
    private final String sealedLabel;
    private double y = FIRST_LINE;
    private double issuerY;

    CertificateLayout(Map<String, String> lines, String sealedLabel, CertificateMetadata metadata) {
        this.sealedLabel = sealedLabel;
        pages.add(new ArrayList<>());
        String title = metadata.kind().name();
        place(WIDTH / 2 - title.length() * 8.5 / 2, 50, 8.5, title);
        place(LEFT, 60, 3.6, "证照标识 " + metadata.identifier());
        metadata.copy().ifPresent(this::placeAnnotation);
        for (Map.Entry<String, String> line : lines.entrySet()) {
            placeField(line.getKey(), line.getValue());
        }
    }

    private void placeAnnotation(AnnotatedCopy copy) {
        String note = "加注件（复制件，不得作为原件使用）：" + copy.requestingBody() + "，办件" + copy.caseNumber() + "，用途：" + copy.purpose()
                + "，制作时间" + copy.createdAt() + "，有效期至" + copy.expiresAt();
        for (String part : wrap(note, (RIGHT - LEFT) / 4)) {
            place(LEFT, y, 4, part);
            y += 6;
        }
        y += 4;
    }

    private void placeField(String label, String value) {
        newPageIfFull();
        if (sealedLabel.equals(label)) {
            issuerY = y;
        }
        place(LEFT, y, LETTER, label);
        for (String part : wrap(value, (RIGHT - VALUE_LEFT) / LETTER)) {
            newPageIfFull();
            place(VALUE_LEFT, y, LETTER, part);
            y += LINE;
        }
        y += LINE / 4;
    }

    private void newPageIfFull() {
        if (y > BOTTOM) {
            pages.add(new ArrayList<>());
            y = TOP;
        }
    }

    private void place(double x, double top, double size, String text) {
        pages.get(pages.size() - 1).add(new PlacedText(x, top, size, text));
    }

    List<List<PlacedText>> pages() {
        return pages;
    }

    /** The seal stands on the last page, over the issuer's name. */
    Box seal() {
        return new Box(RIGHT - SEAL_SIZE - 20, Math.min(issuerY - 12, BOTTOM - 24), SEAL_SIZE, SEAL_SIZE);
    }

    /** Width of a letter in parts of its size: Chinese letters and signs are full, Latin ones half; what belongs to the letter before it has none. */
    static double advance(int letter) {
        if (Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.getType(letter) == Character.ENCLOSING_MARK) {
            return 0;
        }
        return letter < 0x2E80 && letter != 0x3014 && letter != 0x3015 ? 0.5 : 1;
    }

    /**
     * The lines of a text; joined they are the text. No line begins or ends with a blank, which readers of XML take off, and none begins with
     * what belongs to the letter before.
     */
    static List<String> wrap(String text, double width) {
        List<String> lines = new ArrayList<>();
        int[] letters = text.codePoints().toArray();
        int begin = 0;
        do {
            int end = fitting(letters, begin, width);
            boolean broken = end < letters.length && letters[end] == '\n';
            end = broken || end == letters.length ? end : betweenLetters(letters, begin, end);
            lines.add(new String(letters, begin, end - begin));
            begin = broken ? end + 1 : end;
        } while (begin < letters.length);
        return lines;
    }

    private static int fitting(int[] letters, int begin, double width) {
        double used = 0;
        for (int at = begin; at < letters.length; at++) {
            double more = advance(letters[at]);
            if (letters[at] == '\n' || (at > begin && more > 0 && used + more > width)) {
                return at;
            }
            used += more;
        }
        return letters.length;
    }

    /** The last place at or before this one that has no blank on either side; this one, where there is none. */
    private static int betweenLetters(int[] letters, int begin, int end) {
        for (int at = end; at > begin; at--) {
            if (!Character.isWhitespace(letters[at])
                    && !Character.isWhitespace(letters[at - 1])
                    && advance(letters[at]) > 0) {
                return at;
            }
        }
        return end;
    }

    static String number(double value) {
        String text = String.format(java.util.Locale.ROOT, "%.2f", value);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }
}
