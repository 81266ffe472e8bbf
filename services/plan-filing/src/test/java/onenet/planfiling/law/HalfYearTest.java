package onenet.planfiling.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The periods in which one drill each is owed (trap 44). */
class HalfYearTest {

    @ParameterizedTest(name = "{0} lies in {1}, the first whole half since then is {2}")
    @DisplayName("a day lies in one half; a half that had begun before the unit filed is not whole")
    @CsvSource({
        "2026-01-01, 2026H1, 2026H1",
        "2026-01-02, 2026H1, 2026H2",
        "2026-06-30, 2026H1, 2026H2",
        "2026-07-01, 2026H2, 2026H2",
        "2026-07-02, 2026H2, 2027H1",
        "2026-12-31, 2026H2, 2027H1"
    })
    void halves(LocalDate day, String half, String whole) {
        assertThat(HalfYear.of(day)).hasToString(half);
        assertThat(HalfYear.firstWhole(day)).hasToString(whole);
    }

    @Test
    @DisplayName("a half has a first and a last day, the next begins the day after, and halves follow each other")
    void days() {
        HalfYear first = new HalfYear(2026, 1);
        HalfYear second = new HalfYear(2026, 2);
        assertThat(first.first()).isEqualTo("2026-01-01");
        assertThat(first.last()).isEqualTo("2026-06-30");
        assertThat(second.first()).isEqualTo("2026-07-01");
        assertThat(second.last()).isEqualTo("2026-12-31");
        assertThat(first.next()).isEqualTo(second).isGreaterThan(first);
        assertThat(second.next()).isEqualTo(new HalfYear(2027, 1));
        assertThatThrownBy(() -> new HalfYear(2026, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HalfYear(2026, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
