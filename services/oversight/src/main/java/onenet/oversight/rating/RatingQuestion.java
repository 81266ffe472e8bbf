package onenet.oversight.rating;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/**
 * Which ratings are counted.
 *
 * @param from first month that counts
 * @param until last month that counts
 * @param by what lines are told apart by; nothing for one line of all
 */
public record RatingQuestion(
        YearMonth from, YearMonth until, Set<Apart> by, Optional<String> office, Optional<String> itemCode) {

    /** What lines are told apart by. */
    public enum Apart {
        MONTH("to_char(r.rated_on, 'YYYY-MM')"),
        OFFICE("r.office"),
        ITEM("r.item_code");

        private final String sql;

        Apart(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }
}
