package onenet.ecert.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * The lines of a text; joined they are the text. No line begins or ends with a blank, which readers of XML take off, none begins with what belongs
 * to the letter before or with a sign that closes, and none ends with one that opens.
 */
final class LineBreaks {

    private static final String CLOSING = "、，。；：？！）」』》〉】〕］…—·,.;:?!)]}%℃";
    private static final String OPENING = "（「『《〈【〔［([{";

    private final int[] letters;
    private final IntToDoubleFunction advance;
    private final double width;

    private LineBreaks(String text, double width, IntToDoubleFunction advance) {
        this.letters = text.codePoints().toArray();
        this.width = width;
        this.advance = advance;
    }

    /** @param advance width of a letter in the measure of the line's width; none for what belongs to the letter before it */
    static List<String> wrap(String text, double width, IntToDoubleFunction advance) {
        return new LineBreaks(text, width, advance).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        int begin = 0;
        do {
            int end = fitting(begin);
            boolean broken = end < letters.length && letters[end] == '\n';
            end = broken || end == letters.length ? end : breakAt(begin, end);
            lines.add(new String(letters, begin, end - begin));
            begin = broken ? end + 1 : end;
        } while (begin < letters.length);
        return lines;
    }

    private int fitting(int begin) {
        double used = 0;
        for (int at = begin; at < letters.length; at++) {
            double more = advance.applyAsDouble(letters[at]);
            if (letters[at] == '\n' || (at > begin && more > 0 && used + more > width)) {
                return at;
            }
            used += more;
        }
        return letters.length;
    }

    /** The last good place at or before this one; where there is none, the last possible one; this one, where there is not even that. */
    private int breakAt(int begin, int end) {
        int possible = end;
        for (int at = end; at > begin; at--) {
            if (!possible(at)) {
                continue;
            }
            if (good(at)) {
                return at;
            }
            possible = possible == end ? at : possible;
        }
        return possible;
    }

    private boolean possible(int at) {
        return !Character.isWhitespace(letters[at])
                && !Character.isWhitespace(letters[at - 1])
                && advance.applyAsDouble(letters[at]) > 0;
    }

    private boolean good(int at) {
        return CLOSING.indexOf(letters[at]) < 0
                && OPENING.indexOf(letters[at - 1]) < 0
                && !(inWord(letters[at - 1]) && inWord(letters[at]));
    }

    /** Numbers and Latin words stay whole where the line allows it. */
    private static boolean inWord(int letter) {
        return letter < 0x250 && Character.isLetterOrDigit(letter);
    }
}
