package onenet.planfiling.library;

import onenet.text.Folding;
import onenet.text.Lexeme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How free text, folded, becomes words to search by. A run of Chinese letters gives its pairs, and its last letter so that every single letter
 * begins some word; Latin letters and digits give whole words.
 */
final class Words {

    private static final Pattern RUN = Pattern.compile("[\\p{IsHan}]+|[\\p{IsLatin}\\p{Nd}]+");

    /** A tsvector holds a megabyte; this many pairs stay below it. What a plan says beyond them is not searched. */
    private static final int MOST = 60_000;

    /** Longer Latin words are cut, in the index as in the question. */
    private static final int LONGEST = 64;

    private Words() {}

    /** The words text is found by. */
    static Set<String> of(String... texts) {
        Set<String> words = new LinkedHashSet<>();
        for (String text : texts) {
            Matcher run = RUN.matcher(text == null ? "" : Folding.spaced(text));
            while (run.find() && words.size() < MOST) {
                if (isHan(run.group())) {
                    pairs(run.group(), words);
                    words.add(last(run.group()));
                } else {
                    words.add(cut(run.group()));
                }
            }
        }
        return words;
    }

    /** What text asked for must all be found; a lone letter or a Latin word finds whatever begins with it. */
    static List<String> asked(String text) {
        return asked(text, UnaryOperator.identity());
    }

    /** The same, of words that carry a mark. */
    static List<String> asked(String text, Mark mark) {
        return asked(text, mark::of);
    }

    private static List<String> asked(String text, UnaryOperator<String> marked) {
        List<String> terms = new ArrayList<>();
        Matcher run = RUN.matcher(Folding.spaced(text));
        while (run.find()) {
            Set<String> pairs = new LinkedHashSet<>();
            if (isHan(run.group())) {
                pairs(run.group(), pairs);
            }
            if (pairs.isEmpty()) {
                terms.add(Lexeme.quoted(marked.apply(cut(run.group()))) + ":*");
            }
            pairs.forEach(pair -> terms.add(Lexeme.quoted(marked.apply(pair))));
        }
        return terms;
    }

    /** So much of a text at most; no letter of four bytes is cut in two. */
    static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    private static boolean isHan(String run) {
        return Character.UnicodeScript.of(run.codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    private static void pairs(String run, Set<String> into) {
        int[] letters = run.codePoints().toArray();
        for (int i = 0; i + 1 < letters.length && into.size() < MOST; i++) {
            into.add(new String(letters, i, 2));
        }
    }

    private static String cut(String word) {
        return beginning(word, LONGEST);
    }

    private static String last(String run) {
        return run.substring(run.offsetByCodePoints(run.length(), -1));
    }
}
