package onenet.oversight.statistics;

import java.time.YearMonth;
import java.util.EnumSet;
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

    /** The same, told apart by item as well: where a line is of something only its item has. */
    public Question alsoByItem() {
        EnumSet<By> more = EnumSet.of(By.ITEM);
        more.addAll(by);
        return new Question(from, until, more, office, itemCode);
    }

    /** What lines are told apart by. */
    public enum By {
        MONTH,
        OFFICE,
        ITEM
    }
}
