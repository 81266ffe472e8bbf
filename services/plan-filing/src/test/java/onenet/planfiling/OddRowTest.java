package onenet.planfiling;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.drafts.ForgetOldDrafts;
import onenet.planfiling.deadline.DeadlineSweep;
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
    @DisplayName("a filing that cannot be written does not stop another's from being filed by silence")
    void silent() {
        MovableClock.setTo(LocalDate.of(2026, 3, 9));
        Story odd = Story.ofATrader().withMaterials().submitted();
        Story sound = Story.ofATrader().withMaterials().submitted();
        MovableClock.setTo(LocalDate.of(2026, 3, 17));
        new OddRow("filing_case", "case_number", odd.number).during(sweeper::sweep);
        assertThat(sound.json().getString("status")).isEqualTo("FILED");
        assertThat(odd.json().getString("status")).isEqualTo("SUBMITTED");
        sweeper.sweep();
        assertThat(odd.json().getString("status")).isEqualTo("FILED");
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

    private static List<String> left(String draft) {
        return Database.asApplication().column("SELECT id FROM draft WHERE id = ?::uuid", draft);
    }

    private static String oldDraft(String savedAt) throws SQLException {
        String id = UUID.randomUUID().toString();
        Database.asApplication()
                .run(
                        "INSERT INTO draft (id, version, uscc, kind, form, begun_at, saved_at)"
                                + " SELECT ?::uuid, 0, 'odd', 'FILING', '{}', day, day FROM CAST(? AS timestamptz) day",
                        id,
                        savedAt);
        return id;
    }
}
