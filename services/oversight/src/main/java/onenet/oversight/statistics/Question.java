package onenet.oversight.statistics;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/**
 * What is counted.
 *
 * @param from first month that counts
 * @param until last month that counts
 * @param by what a line is about; nothing for one line of all
 */
public record Question(
        YearMonth from, YearMonth until, Set<By> by, Optional<String> office, Optional<String> itemCode) {

    /** What lines are told apart by. */
    public enum By {
        MONTH,
        OFFICE,
        ITEM
    }
}
