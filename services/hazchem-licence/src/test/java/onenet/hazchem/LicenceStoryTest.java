package onenet.hazchem;

import static onenet.hazchem.Desk.*;
import static org.assertj.core.api.Assertions.assertThat;

import onenet.testkit.MovableClock;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The licence's story: applied for, corrected, accepted, inspected, examined and decided. */
@QuarkusTest
class LicenceStoryTest extends OnTheStack {

    @Test
    @DisplayName(
            "an enterprise applies, corrects once, is inspected with the clock stopped, and another officer decides")
    void fromApplicationToDecision() {
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
        Filed filed = trader().submits(newLicence());
        filed = intake().requestsCorrection(filed, "safety-rules-list", "A9-2", LocalDate.of(2026, 9, 30));
        assertThat(filed.publicStatus()).isEqualTo("CORRECTION_NEEDED");

        MovableClock.setTo(LocalDate.of(2026, 9, 14));
        filed = trader().supplements(filed, "safety-rules-list");
        assertThat(filed.json().getString("acceptedOn")).isEqualTo("2026-09-14");

        MovableClock.setTo(LocalDate.of(2026, 9, 22));
        filed = examiner().opensInspection(filed);
        MovableClock.setTo(LocalDate.of(2026, 10, 14));
        filed = examiner().reportsInspection(filed, LocalDate.of(2026, 10, 14));
        filed = secondExaminer().signsInspection(filed);
        assertThat(filed.json().getString("dueOn")).isEqualTo("2026-11-17");

        filed = examiner().examines(filed, true);
        filed = decider().grants(filed);
        assertThat(filed.publicStatus()).isEqualTo("GRANTED");
        assertThat(filed.json().getString("decision.validFrom")).isEqualTo("2026-10-14");
        assertThat(filed.json().getString("decision.validTo")).isEqualTo("2029-10-13");
    }
}
