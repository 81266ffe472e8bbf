package onenet.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ServiceClockTest {

    private final ServiceClock clock = new ServiceClock(new TimeConfig() {
        @Override
        public boolean movable() {
            return true;
        }

        @Override
        public Optional<Path> calendarDirectory() {
            return Optional.empty();
        }
    });

    @Test
    @DisplayName("a moment is no finer than what the tables keep: told at once and read back, it is the same")
    void micros() {
        assertThat(Stream.generate(clock::instant).limit(1000))
                .allMatch(moment -> moment.equals(moment.truncatedTo(ChronoUnit.MICROS)));
        clock.moveTo(Instant.parse("2026-09-10T02:00:00.000000001Z"));
        assertThat(Stream.generate(clock::instant).limit(1000))
                .allMatch(moment -> moment.equals(moment.truncatedTo(ChronoUnit.MICROS)));
    }
}
