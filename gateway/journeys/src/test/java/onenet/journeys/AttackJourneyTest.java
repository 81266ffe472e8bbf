package onenet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.journeys.attack.Siege;
import onenet.journeys.attack.Target;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(CityForTests.class)
class AttackJourneyTest {

    private final CityForTests.Running running;

    AttackJourneyTest(CityForTests.Running running) {
        this.running = running;
    }

    @Test
    @DisplayName("No way in that was open once is open again")
    void closed() {
        Siege siege = new Siege(new Target(running.city(), running.gateway()));
        assertThat(siege.few(System.out::println)).isZero();
    }
}
