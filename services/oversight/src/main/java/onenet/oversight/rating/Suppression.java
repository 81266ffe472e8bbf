package onenet.oversight.rating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Policy: a line of fewer ratings than the terms say is kept back, and so many more beside it that what is kept back together is no fewer: else the
 * total less what is shown would tell it (certificate reference, F1: rater data to nobody without consent).
 */
final class Suppression {

    private Suppression() {}

    static List<RatingTally> of(List<RatingTally> lines, int atLeast) {
        List<RatingTally> smallestFirst = new ArrayList<>(lines);
        smallestFirst.sort(Comparator.comparing(RatingTally::ratings).thenComparing(RatingTally::key));
        long hidden = 0;
        List<RatingTally.Key> kept = new ArrayList<>();
        for (RatingTally line : smallestFirst) {
            if (line.ratings() < atLeast || hidden > 0 && hidden < atLeast) {
                hidden += line.ratings();
                kept.add(line.key());
            }
        }
        return lines.stream()
                .map(line -> kept.contains(line.key()) ? line.hide() : line)
                .toList();
    }
}
