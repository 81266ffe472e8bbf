package onenet.safetyreview;

import onenet.testkit.Database;

import java.sql.SQLException;

/** What was to come has not come in its term, while the clock stays where it is: other requests are made ready meanwhile. */
final class Overdue {

    private Overdue() {}

    static void rectification(Story story) {
        written(
                "UPDATE review_case SET pauses = jsonb_set(pauses, '{0,respondBy}', '\"2026-05-29\"'), respond_by = DATE '2026-05-29'"
                        + " WHERE case_number = ?",
                story.number);
    }

    static void revisions(String panel) {
        written("UPDATE panel SET opinion = jsonb_set(opinion, '{givenOn}', '\"2026-01-05\"') WHERE name = ?", panel);
    }

    private static void written(String update, String what) {
        try {
            Database.asOwner().run(update, what);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
