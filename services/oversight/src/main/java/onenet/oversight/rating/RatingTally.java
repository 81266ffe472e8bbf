package onenet.oversight.rating;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What ratings say of one month, office and item, or of all that is not told apart.
 *
 * @param grades how many gave which grade as a whole; what nobody gave is not there
 * @param marks the same in each respect
 * @param hidden whether it is kept back, because a rater could be read out of it
 */
public record RatingTally(Key key, Map<Grade, Long> grades, Map<Dimension, Map<Grade, Long>> marks, boolean hidden) {

    /** Which line it is; null for what lines are not told apart by. */
    public record Key(YearMonth month, String office, String itemCode) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(
                        Key::month, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Key::office, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Key::itemCode, Comparator.nullsFirst(Comparator.naturalOrder()));

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    static RatingTally none(Key key) {
        return new RatingTally(key, new EnumMap<>(Grade.class), new EnumMap<>(Dimension.class), false);
    }

    void add(Grade grade, long times) {
        grades.merge(grade, times, Long::sum);
    }

    void add(Dimension dimension, Grade grade, long times) {
        marks.computeIfAbsent(dimension, each -> new EnumMap<>(Grade.class)).merge(grade, times, Long::sum);
    }

    RatingTally hide() {
        return new RatingTally(key, grades, marks, true);
    }

    /** How many rated. */
    public long ratings() {
        return total(grades);
    }

    /** How many of them gave none of the two bad grades. */
    public long good() {
        return grades.entrySet().stream()
                .filter(each -> !each.getKey().isBad())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Of a hundred, to one decimal; empty where nobody rated. */
    public Optional<Double> goodPercent() {
        return ratings() == 0 ? Optional.empty() : Optional.of(oneDecimal(100.0 * good() / ratings()));
    }

    /** How many said something in this respect. */
    public long marks(Dimension dimension) {
        return total(marks.getOrDefault(dimension, Map.of()));
    }

    /** Of five points, to one decimal; empty where nobody said anything in this respect. */
    public Optional<Double> mean(Dimension dimension) {
        Map<Grade, Long> given = marks.getOrDefault(dimension, Map.of());
        long points = given.entrySet().stream()
                .mapToLong(each -> each.getKey().points() * each.getValue())
                .sum();
        return given.isEmpty() ? Optional.empty() : Optional.of(oneDecimal((double) points / total(given)));
    }

    private static long total(Map<Grade, Long> given) {
        return given.values().stream().mapToLong(Long::longValue).sum();
    }

    private static double oneDecimal(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
