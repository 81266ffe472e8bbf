package onenet.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What failed waits twice as long each time, up to the longest pause")
class BackoffTest {

    private final Backoff pauses = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(1));

    @ParameterizedTest(name = "after {0} earlier failures {1} s")
    @CsvSource({"-1,2", "0,2", "1,4", "4,32", "5,60", "63,60", "2147483647,60"})
    void pause(int failuresBefore, long seconds) {
        assertThat(pauses.after(failuresBefore)).hasSeconds(seconds);
    }
}
