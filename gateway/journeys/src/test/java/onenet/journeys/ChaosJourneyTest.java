package onenet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.journeys.chaos.Round;
import onenet.journeys.chaos.Stage;
import onenet.journeys.chaos.Tally;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two minutes of waiting for what comes back: run by {@code make strict} and by every submission, left out of {@code make test}. */
@EnabledIfEnvironmentVariable(named = "ONENET_PROOFS", matches = "all")
@ExtendWith(CityForTests.class)
class ChaosJourneyTest {

    private final CityForTests.Running running;

    ChaosJourneyTest(CityForTests.Running running) {
        this.running = running;
    }

    @Test
    @DisplayName(
            "Crashes, outages and duplicate deliveries: one certificate, letter or registration form each, none lost, order kept")
    void round() {
        Stage stage = Stage.of(running.city(), running.gateway(), 2, Duration.ofSeconds(10));
        assertThat(new Round(stage).playShort(tally -> System.out.println(tally)))
                .allMatch(Tally::good);
    }
}
