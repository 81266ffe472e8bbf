package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.drafts.ForgetOldDrafts;
import onenet.hazchem.deadline.DeadlineSweep;
import onenet.testkit.Database;
import onenet.testkit.MovableClock;
import onenet.testkit.OddRow;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("One odd row keeps no other from what time brings")
class OddRowTest extends OnTheStack {

    @Inject
    DeadlineSweep sweeper;

    @Inject
    ForgetOldDrafts forgetOldDrafts;

    @Test
    @DisplayName("a case that cannot be written does not stop another's acceptance by silence")
    void silent() {
        MovableClock.setTo(LocalDate.of(2026, 2, 11));
        Story odd = Story.inHaifeng().submitsNew();
        MovableClock.setTo(LocalDate.of(2026, 2, 12));
        Story sound = Story.inHaifeng().submitsNew();
        MovableClock.setTo(LocalDate.of(2026, 2, 27));
        new OddRow("licence_case", "case_number", odd.number()).during(sweeper::sweep);
        assertThat(status(sound)).isEqualTo("ACCEPTED");
        assertThat(status(odd)).isEqualTo("SUBMITTED");
        sweeper.sweep();
        assertThat(status(odd)).isEqualTo("ACCEPTED");
    }

    @Test
    @DisplayName("a draft that cannot be deleted does not stop the forgetting of another's personal data")
    void drafts() throws SQLException {
        String odd = oldDraft("2020-01-01");
        String sound = oldDraft("2020-01-02");
        new OddRow("draft", "id", odd).during(forgetOldDrafts::handle);
        assertThat(left(sound)).isEmpty();
        assertThat(left(odd)).isNotEmpty();
        forgetOldDrafts.handle();
        assertThat(left(odd)).isEmpty();
    }

    private static String status(Story story) {
        return story.seenBy(story.intake()).json().getString("status");
    }

    private static List<String> left(String draft) {
        return Database.asApplication().column("SELECT id FROM draft WHERE id = ?::uuid", draft);
    }

    private static String oldDraft(String savedAt) throws SQLException {
        String id = UUID.randomUUID().toString();
        Database.asApplication()
                .run(
                        "INSERT INTO draft (id, version, uscc, kind, form, begun_at, saved_at)"
                                + " SELECT ?::uuid, 0, 'odd', 'NEW', '{}', day, day FROM CAST(? AS timestamptz) day",
                        id,
                        savedAt);
        return id;
    }
}
