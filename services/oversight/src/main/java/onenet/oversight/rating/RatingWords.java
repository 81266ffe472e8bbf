package onenet.oversight.rating;

import java.util.Map;

/**
 * What a rater says.
 *
 * @param grade of the whole
 * @param marks in what respects he says something besides
 * @param words in his own; empty for none
 * @param anonymous whether neither the office nor the lists of the city show who he is
 */
public record RatingWords(Grade grade, Map<Dimension, Grade> marks, String words, boolean anonymous) {

    public RatingWords {
        marks = Map.copyOf(marks);
    }
}
