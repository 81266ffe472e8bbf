package onenet.text;

import onenet.text.UnprintableText.Fault;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * The one form in which what people write is kept: without blanks at the ends, without letters nobody sees, without anything that no paper can
 * show. What is seen stays as it was typed: full width, rare characters, points and brackets of every kind.
 */
public final class HumanText {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int BRAILLE_BLANK = 0x2800;
    private static final int IDEOGRAPHIC_SPACE = 0x3000;

    private HumanText() {}

    /**
     * A name, an address, a title: one line.
     *
     * @throws UnprintableText naming the first character that cannot stay, and its place
     */
    public static String line(String typed) {
        return kept(typed, false);
    }

    /**
     * A reason, a finding, the text of a plan: as many lines as it takes, each ended by a line feed.
     *
     * @throws UnprintableText naming the first character that cannot stay, and its place
     */
    public static String lines(String typed) {
        return kept(typed, true);
    }

    private static String kept(String typed, boolean several) {
        int from = 0;
        int to = typed.length();
        while (from < to && isNothing(typed.codePointAt(from))) {
            from += Character.charCount(typed.codePointAt(from));
        }
        while (from < to && isNothing(typed.codePointBefore(to))) {
            to -= Character.charCount(typed.codePointBefore(to));
        }
        StringBuilder kept = new StringBuilder(to - from);
        for (int at = from; at < to; ) {
            int letter = typed.codePointAt(at);
            keep(typed, at, letter, several, kept);
            at += Character.charCount(letter);
        }
        return kept.toString();
    }

    private static void keep(String typed, int at, int letter, boolean several, StringBuilder kept) {
        if (isLineBreak(letter)) {
            if (!several) {
                throw new UnprintableText(Fault.LINE_BREAK, letter, place(typed, at));
            }
            boolean secondHalf = letter == '\n' && at > 0 && typed.charAt(at - 1) == '\r';
            kept.append(secondHalf ? "" : "\n");
        } else if (letter == '\t') {
            kept.append(several ? '\t' : ' ');
        } else if (isBlank(letter)) {
            kept.appendCodePoint(letter == IDEOGRAPHIC_SPACE ? letter : ' ');
        } else if (!isInvisible(letter)) {
            requireVisible(typed, at, letter);
            kept.appendCodePoint(letter);
        }
    }

    private static void requireVisible(String typed, int at, int letter) {
        Fault fault =
                switch (Character.getType(letter)) {
                    case Character.CONTROL -> Fault.CONTROL;
                    case Character.PRIVATE_USE -> Fault.PRIVATE_USE;
                    case Character.SURROGATE -> Fault.BROKEN;
                    default -> letter == REPLACEMENT || isNoCharacter(letter) ? Fault.BROKEN : null;
                };
        if (fault != null) {
            throw new UnprintableText(fault, letter, place(typed, at));
        }
    }

    /** Counted in characters from one, as a person would count. */
    private static int place(String typed, int at) {
        return typed.codePointCount(0, at) + 1;
    }

    private static boolean isNothing(int letter) {
        return isBlank(letter) || letter == '\t' || isLineBreak(letter) || isInvisible(letter);
    }

    static boolean isLineBreak(int letter) {
        return letter == '\n' || letter == '\r' || letter == 0x85 || letter == 0x2028 || letter == 0x2029;
    }

    static boolean isBlank(int letter) {
        return Character.getType(letter) == Character.SPACE_SEPARATOR || letter == BRAILLE_BLANK;
    }

    /** Zero width, direction marks, fillers; not the selectors that choose how a rare character is drawn. */
    static boolean isInvisible(int letter) {
        return !UCharacter.hasBinaryProperty(letter, UProperty.VARIATION_SELECTOR)
                && (UCharacter.hasBinaryProperty(letter, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                        || (letter >= 0xFFF9 && letter <= 0xFFFB));
    }

    private static boolean isNoCharacter(int letter) {
        return (letter & 0xFFFE) == 0xFFFE || (letter >= 0xFDD0 && letter <= 0xFDEF);
    }
}
