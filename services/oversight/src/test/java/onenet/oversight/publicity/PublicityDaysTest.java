package onenet.oversight.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.calendar.WorkingCalendar;
import onenet.oversight.terms.TermFile;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Seven working days after the decision's own day it has to be public (D.7)")
class PublicityDaysTest {

    private final PublicityDays days =
            new PublicityDays(new TermFile(), WorkingCalendar.load(getClass().getClassLoader()));

    @ParameterizedTest(name = "decided {0}: public by {1}")
    @CsvSource({"2026-09-29, 2026-10-14", "2026-11-10, 2026-11-19", "2026-11-16, 2026-11-25"})
    @DisplayName("counted in working days, over holidays and swapped days (trap 49, L7)")
    void counted(LocalDate decided, LocalDate last) {
        assertThat(days.due(decided).by()).contains(last);
    }

    @Test
    @DisplayName("while the calendar of its year is missing there is no last day, and nobody is late")
    void noCalendar() {
        PublicityRecord.Due due = days.due(LocalDate.of(2026, 12, 29));
        assertThat(due.by()).isEmpty();
        assertThat(PublicityDays.late(due.by(), Optional.empty(), LocalDate.of(2027, 6, 1)))
                .isFalse();
    }

    @ParameterizedTest(name = "by {0}, confirmed {1}, today {2}: late {3}")
    @CsvSource({
        "2026-11-19,           , 2026-11-19, false",
        "2026-11-19,           , 2026-11-20, true",
        "2026-11-19, 2026-11-19, 2026-12-01, false",
        "2026-11-19, 2026-11-20, 2026-11-20, true",
    })
    @DisplayName("late from the first second after the last day, and for good when it was confirmed after it")
    void late(LocalDate by, LocalDate confirmed, LocalDate today, boolean late) {
        assertThat(PublicityDays.late(Optional.of(by), Optional.ofNullable(confirmed), today))
                .isEqualTo(late);
    }
}
