package onenet.safetyreview;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.safetyreview.deadline.DeadlineSweep;
import onenet.testkit.MovableClock;
import onenet.testkit.OddRow;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("One odd row keeps no other from what time brings")
class OddRowTest extends OnTheStack {

    @Inject
    DeadlineSweep sweeper;

    @Test
    @DisplayName("a review that cannot be written does not stop another's from being accepted by silence")
    void silent() {
        MovableClock.setTo(LocalDate.of(2026, 6, 1));
        Story odd = Story.ofAStore().condition();
        Story sound = Story.ofAStore().condition();
        MovableClock.setTo(LocalDate.of(2026, 6, 9));
        new OddRow("review_case", "case_number", odd.number).during(sweeper::sweep);
        assertThat(sound.json().getString("status")).isEqualTo("ACCEPTED");
        assertThat(odd.json().getString("status")).isEqualTo("SUBMITTED");
        sweeper.sweep();
        assertThat(odd.json().getString("status")).isEqualTo("ACCEPTED");
    }

    @Test
    @DisplayName("a letter that cannot be written does not stop another's lapse")
    void letters() {
        MovableClock.setTo(LocalDate.of(2026, 6, 1));
        Story odd = Story.ofAStore().condition().reviewed();
        Story sound = Story.ofAStore().condition().reviewed();
        MovableClock.setTo(LocalDate.of(2028, 6, 5));
        new OddRow("letter", "case_number", odd.number).during(sweeper::sweep);
        assertThat(sound.events()).endsWith("letter-standing-changed");
        assertThat(odd.events()).doesNotContain("letter-standing-changed");
        sweeper.sweep();
        assertThat(odd.events()).endsWith("letter-standing-changed");
    }
}
