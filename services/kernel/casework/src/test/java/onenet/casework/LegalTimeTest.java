package onenet.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalTimeTest {

    @DisplayName(
            "Trap 55: a receipt between 00:00 and 07:59 Beijing belongs to the Beijing day, not to the day before in UTC")
    @ParameterizedTest
    @CsvSource({
        "2026-05-08T23:30:00Z, 2026-05-09",
        "2026-05-08T15:59:59Z, 2026-05-08",
        "2026-05-08T16:00:00Z, 2026-05-09",
        "2026-05-09T15:59:59Z, 2026-05-09"
    })
    void cutsTheDayInShanghai(Instant received, LocalDate legalDate) {
        assertThat(LegalTime.date(received)).isEqualTo(legalDate);
        assertThat(LegalTime.today(InstantSource.fixed(received))).isEqualTo(legalDate);
    }

    @Test
    @DisplayName("A legal day begins at midnight in Shanghai")
    void beginsAtMidnight() {
        assertThat(LegalTime.startOf(LocalDate.of(2026, 5, 9))).isEqualTo(Instant.parse("2026-05-08T16:00:00Z"));
    }

    @DisplayName("Days are those of the state's age and of calendars people keep; a slip of the year is not one")
    @ParameterizedTest
    @CsvSource({"1948-12-31, false", "1949-01-01, true", "2199-12-31, true", "2200-01-01, false"})
    void ofOurAge(LocalDate day, boolean ours) {
        assertThat(LegalTime.isOfOurAge(day)).isEqualTo(ours);
    }
}
