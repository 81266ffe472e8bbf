package onenet.oversight.rating;

import onenet.feed.Conditions;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which work orders are meant.
 *
 * @param office code of the office; for those who see more than one
 */
public record RatingOrderQuestion(View which, Optional<String> office, Optional<RatingOrderStatus> status) {

    /** Which of them by what is still to be done. */
    public enum View {
        /** Neither closed nor dismissed. */
        OPEN("o.status NOT IN ('CLOSED', 'DISMISSED')"),
        /** The last day has gone by without an answer. */
        LATE("o.status NOT IN ('ANSWERED', 'CLOSED', 'DISMISSED') AND o.answer_due_on < CAST(:today AS date)"),
        ENDED("o.status IN ('CLOSED', 'DISMISSED')"),
        ALL("");

        private final String sql;

        View(String sql) {
            this.sql = sql;
        }

        void ask(Conditions all, LocalDate today) {
            if (this != ALL) {
                all.and(sql);
            }
            if (this == LATE) {
                all.with("today", today);
            }
        }
    }
}
