package onenet.oversight.rating;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.oversight.rating.RatingTally.Key;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Figures of ratings invent nothing and tell of nobody")
class RatingFiguresTest {

    @Test
    @DisplayName("who did not rate is in no figure: of no ratings there is no share and no mean")
    void nothing() {
        RatingTally none = RatingTally.none(new Key(null, null, null));
        assertThat(none.ratings()).isZero();
        assertThat(none.goodPercent()).isEmpty();
        assertThat(none.mean(Dimension.GUIDE)).isEmpty();
    }

    @Test
    @DisplayName("the share is of those who rated, the mean of those who spoke of it")
    void share() {
        RatingTally tally = RatingTally.none(new Key(null, null, null));
        tally.add(Grade.VERY_SATISFIED, 4);
        tally.add(Grade.FAIRLY_SATISFIED, 1);
        tally.add(Grade.DISSATISFIED, 1);
        tally.add(Dimension.GUIDE, Grade.VERY_SATISFIED, 2);
        tally.add(Dimension.GUIDE, Grade.VERY_DISSATISFIED, 1);
        assertThat(tally.ratings()).isEqualTo(6);
        assertThat(tally.good()).isEqualTo(5);
        assertThat(tally.goodPercent()).contains(83.3);
        assertThat(tally.marks(Dimension.GUIDE)).isEqualTo(3);
        assertThat(tally.mean(Dimension.GUIDE)).contains(3.7);
    }

    @ParameterizedTest(name = "{0} ratings: kept back {1}")
    @CsvSource({
        "'5 6 7', ''",
        "'4 6 7', '4 6'",
        "'2 3 7', '2 3'",
        "'2 2 7 9', '2 2 7'",
        "'4', '4'",
        "'1 1 1', '1 1 1'",
        "'1 1 1 1 1 8', '1 1 1 1 1'",
        "'', ''"
    })
    @DisplayName("a line of few ratings is kept back, and so many beside it that no total tells it")
    void suppressed(String counts, String hidden) {
        int[] ratings = Arrays.stream(counts.split(" "))
                .filter(each -> !each.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
        List<RatingTally> lines = IntStream.range(0, ratings.length)
                .mapToObj(at -> line("44152" + at, ratings[at]))
                .toList();
        String kept = Suppression.of(lines, 5).stream()
                .filter(RatingTally::hidden)
                .map(each -> Long.toString(each.ratings()))
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        assertThat(kept).isEqualTo(hidden);
    }

    private static RatingTally line(String office, int ratings) {
        RatingTally line = RatingTally.none(new Key(null, office, null));
        line.add(Grade.SATISFIED, ratings);
        return line;
    }
}
