package onenet.planfiling;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.planfiling.filingcase.FilingLifecycle;
import onenet.planfiling.filingcase.StandingLifecycle;
import onenet.testkit.WrittenDown;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The tables of legal moves are whole, and the printed pages are these tables. {@code -Dcontracts.write=true} prints anew. */
class LifecycleTest {

    @Test
    @DisplayName(
            "every status can be reached and, unless it is an end, left; the pages in docs/reference are printed from the tables")
    void whole() throws IOException {
        WrittenDown.lifecycle("plan-filing", "Filing of a contingency plan", FilingLifecycle.TABLE);
        WrittenDown.lifecycle("filed-plan", "Filed contingency plan", StandingLifecycle.TABLE);
    }

    @Test
    @DisplayName(
            "Trap 39: no row of the table refuses, hears or publishes; a plan is filed, or the unit told what is missing")
    void noLicence() {
        assertThat(FilingLifecycle.TABLE.moves()).noneMatch(move -> (move.to().name() + move.action() + move.event())
                .toUpperCase(java.util.Locale.ROOT)
                .matches(".*(REFUS|REJECT|DECLIN|HEARING|PUBLICITY|NOTICE_).*"));
    }

    @Test
    @DisplayName(
            "Trap 43: no row ends a filed plan by time; the only automatic moves are the overdue mark and a new filing")
    void noExpiry() {
        assertThat(StandingLifecycle.TABLE.moves().stream()
                        .filter(move -> move.role().isEmpty())
                        .map(move -> move.action().name()))
                .containsOnly("MISS_EVALUATION", "REPLACE");
    }
}
