package onenet.casework.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The windows close, and the last day of a term ends with that")
class WindowHoursTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);

    @Test
    @DisplayName(
            "the minute of closing is still open, the next second is not; the hours of the day hold, the first for what lies before them")
    void closing() {
        WindowHours hours = WindowHours.of(lines("2012-09-01.closes", "17:30", "2026-09-10.closes", "17:00"));
        assertThat(hours.closed(DAY.atTime(17, 0))).isFalse();
        assertThat(hours.closed(DAY.atTime(17, 0, 1))).isTrue();
        assertThat(hours.closed(DAY.minusDays(1).atTime(17, 30))).isFalse();
        assertThat(hours.closed(DAY.minusDays(1).atTime(18, 0))).isTrue();
        assertThat(hours.closed(LocalDate.of(1990, 1, 1).atTime(17, 30))).isFalse();
    }

    @Test
    @DisplayName("a line that says nothing, and none at all, stop the loading")
    void refused() {
        assertThatThrownBy(() -> WindowHours.of(new Properties())).isInstanceOf(InvalidBounds.class);
        for (String[] wrong : new String[][] {
            {"2012-09-01.opens", "17:30"}, {"2012-09-01.closes", "half past five"}, {"yesterday.closes", "17:30"}
        }) {
            assertThatThrownBy(() -> WindowHours.of(lines(wrong))).as(wrong[0]).isInstanceOf(InvalidBounds.class);
        }
    }

    private static Properties lines(String... pairs) {
        Properties lines = new Properties();
        for (int i = 0; i < pairs.length; i += 2) {
            lines.setProperty(pairs[i], pairs[i + 1]);
        }
        return lines;
    }
}
