package onenet.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The one form in which texts are compared and found: whether somebody typed full or half width, one bracket or another, a radical for the
 * character it looks like, makes no difference. It is never shown to anybody.
 */
public final class Folding {

    /** Parts the fields of an index; no field holds it. */
    private static final String BETWEEN = "|";

    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCCasefoldInstance();

    private Folding() {}

    /** Equal for two texts that say the same; a missing text says nothing. */
    public static String of(String text) {
        return text == null ? "" : folded(text, Variants::sameCharacter);
    }

    public static boolean same(String one, String other) {
        return of(one).equals(of(other));
    }

    /**
     * What is looked for in an {@link #index}: brackets, points and dashes are left out, and a traditional character finds its simplified one
     * also where a name is not proof of the other.
     */
    public static String sought(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder sought = new StringBuilder(text.length());
        folded(text, Variants::simplified)
                .codePoints()
                .filter(letter -> letter != BETWEEN.charAt(0) && !isPunctuation(letter))
                .forEach(sought::appendCodePoint);
        return sought.toString();
    }

    /** The fields something is found by, in the form of {@link #sought}; a text never matches over the end of a field. */
    public static String index(String... fields) {
        return Arrays.stream(fields).map(Folding::sought).collect(Collectors.joining(BETWEEN));
    }

    /** The letters of {@link #sought}, with blanks and marks left where they stand: what a long text is cut into words by. */
    public static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        letters(text, Variants::simplified)
                .filter(letter -> !HumanText.isInvisible(letter))
                .forEach(spaced::appendCodePoint);
        return spaced.toString();
    }

    private static String folded(String text, IntUnaryOperator variant) {
        StringBuilder folded = new StringBuilder(text.length());
        letters(text, variant)
                .filter(letter -> !Character.isWhitespace(letter)
                        && !HumanText.isBlank(letter)
                        && !HumanText.isInvisible(letter)
                        && Character.getType(letter) != Character.CONTROL)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static IntStream letters(String text, IntUnaryOperator variant) {
        return COMPATIBLE
                .normalize(text)
                .codePoints()
                .map(Variants::character)
                .map(variant)
                .map(Variants::mark);
    }

    private static boolean isPunctuation(int letter) {
        return switch (Character.getType(letter)) {
            case Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
