package onenet.ecert.document;

import onenet.typeface.Typeface;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands on one page and where, before it is written in any format. Millimetres from the upper left corner. */
final class PageDrawing {

    static final double WIDTH = 210;
    static final double HEIGHT = 297;
    private static final int MISSING = '〓';

    /** A rectangle on a page. */
    record Box(double x, double y, double width, double height) {

        String text() {
            return number(x) + " " + number(y) + " " + number(width) + " " + number(height);
        }
    }

    /** The weight a line is set in. */
    enum Weight {
        REGULAR,
        BOLD;

        Typeface face() {
            return this == BOLD ? Typeface.bold() : Typeface.regular();
        }
    }

    /**
     * One line of text.
     *
     * @param y where it stands on its base line
     * @param spread room put between its letters beside their own
     */
    record PlacedText(double x, double y, double size, Weight weight, double spread, String text) {

        double width() {
            int[] letters = text.codePoints().toArray();
            double own = 0;
            for (int letter : letters) {
                own += advance(weight, letter) * size;
            }
            return own + spread * Math.max(0, letters.length - 1);
        }

        /** Its letters where they are drawn. What the typeface does not show is printed as printers mark a missing letter. */
        List<Letter> letters() {
            List<Letter> letters = new ArrayList<>();
            double at = x;
            for (int letter : text.codePoints().toArray()) {
                letters.add(new Letter(at, weight.face().shows(letter) ? letter : MISSING));
                at += advance(weight, letter) * size + spread;
            }
            return letters;
        }

        /** One letter. */
        record Letter(double x, int shown) {}
    }

    /** A straight line. */
    record Stroke(double x1, double y1, double x2, double y2, double width) {}

    /** A rectangle that is drawn. */
    record Frame(Box box, double width) {}

    /** Of its lines and frames. */
    final Color colour;

    final List<PlacedText> texts = new ArrayList<>();

    /** What stands below on every page, beside what the paper says. */
    final List<PlacedText> foot = new ArrayList<>();

    final List<Stroke> strokes = new ArrayList<>();
    final List<Frame> frames = new ArrayList<>();
    private Box code;
    private Box seal;

    List<PlacedText> lines() {
        return Stream.concat(texts.stream(), foot.stream()).toList();
    }

    PageDrawing(Color colour) {
        this.colour = colour;
    }

    void code(Box at) {
        code = at;
    }

    void seal(Box at) {
        seal = at;
    }

    /** Where the QR code stands, if it stands on this page. */
    Optional<Box> code() {
        return Optional.ofNullable(code);
    }

    /** Where the seal stands, if it stands on this page. */
    Optional<Box> seal() {
        return Optional.ofNullable(seal);
    }

    /**
     * Width of a letter in parts of its size. What belongs to the letter before it has none; what the typeface does not show is drawn in the
     * reader's own, Chinese letters full and others half.
     */
    static double advance(Weight weight, int letter) {
        int kind = Character.getType(letter);
        if (kind == Character.NON_SPACING_MARK || kind == Character.ENCLOSING_MARK) {
            return 0;
        }
        if (weight.face().shows(letter)) {
            return weight.face().advance(letter);
        }
        return letter < 0x2E80 ? 0.5 : 1;
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.3f", value);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }
}
