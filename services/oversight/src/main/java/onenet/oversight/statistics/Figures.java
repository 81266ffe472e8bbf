package onenet.oversight.statistics;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;

/**
 * What was counted for one line of a table.
 *
 * @param received cases whose first event lies in the time asked for
 * @param ended cases that ended in it
 * @param late how many of those had let a day go by
 * @param averageDays office days those took on average, to one decimal; null where none is known
 * @param medianDays as many took fewer as took more; null where none is known
 * @param outcomes how many ended with which word to the public
 */
public record Figures(
        Key key,
        long received,
        long ended,
        long late,
        Double averageDays,
        Integer medianDays,
        Map<String, Long> outcomes) {

    /**
     * Which line it is; null for what lines are not told apart by.
     */
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
}
