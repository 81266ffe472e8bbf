package onenet.text;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** How the index of a list is asked: by each two letters that stand together, as the database's {@code letter_pairs} keeps them. */
public final class LetterPairs {

    private LetterPairs() {}

    /** @param part folded, of one letter at least */
    public static String asked(String part) {
        int[] letters = part.codePoints().toArray();
        if (letters.length == 1) {
            return Lexeme.quoted(part) + ":*";
        }
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 1 < letters.length; i++) {
            pairs.add(Lexeme.quoted(new String(letters, i, 2)));
        }
        return pairs.stream().collect(Collectors.joining(" & "));
    }
}
