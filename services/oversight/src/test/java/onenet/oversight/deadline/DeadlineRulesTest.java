package onenet.oversight.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.DeskDays;
import onenet.oversight.caseboard.Stay;
import onenet.oversight.deadline.DeadlineRules.Days;
import onenet.oversight.deadline.DeadlineRules.Found;
import onenet.oversight.terms.Ground;
import onenet.oversight.terms.Terms;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What the days of a case show (电子监察)")
class DeadlineRulesTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.load(DeadlineRulesTest.class.getClassLoader());
    private static final Terms TERMS = new Terms(LocalDate.of(2020, 1, 1), 10, 5, 1, 15, 7, 30, "示例，待核");

    @ParameterizedTest(name = "due {0}, today {1}: {2}")
    @CsvSource({
        "2026-11-20, 2026-11-19, false",
        "2026-11-20, 2026-11-20, false",
        "2026-11-20, 2026-11-21, true",
        // over the National Day holiday too: late is late, also on a day off
        "2026-09-30, 2026-10-01, true",
        // nobody is late for a day that is only guessed
        "2035-01-05, 2035-02-01, false"
    })
    @DisplayName("Trap 48: red at the first second after the day, and not before")
    void overdue(LocalDate due, LocalDate today, boolean found) {
        assertThat(DeadlineRules.overdue(new Days(due, null, List.of(), null), days(today))
                        .isPresent())
                .isEqualTo(found);
    }

    @Test
    @DisplayName("a pause with a known end leaves the case its day, and lateness for it")
    void pausedAndLate() {
        Days paused = new Days(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 2), List.of(), null);
        assertThat(DeadlineRules.of(paused, days(LocalDate.of(2026, 11, 23)), TERMS))
                .containsExactly(new Found(Ground.OVERDUE, LocalDate.of(2026, 11, 20)));
    }

    @ParameterizedTest(name = "paused since {0}, today {1}: {2}")
    @CsvSource({
        // ten working days from Monday 2 November end on Monday 16 November
        "2026-11-02, 2026-11-16, false",
        "2026-11-02, 2026-11-17, true",
        "2026-11-02, 2026-11-02, false",
        // the holiday week does not count
        "2026-09-28, 2026-10-12, false"
    })
    @DisplayName("a pause without an end is a finding when it has lasted longer than the terms allow")
    void endlessPause(LocalDate from, LocalDate today, boolean found) {
        assertThat(DeadlineRules.endlessPause(new Days(null, from, List.of(), null), days(today), TERMS)
                        .isPresent())
                .isEqualTo(found);
    }

    @Test
    @DisplayName("a pause that would end where no calendar reaches is no finding yet")
    void pauseBeyondTheCalendar() {
        LocalDate late = LocalDate.of(CALENDAR.years().last(), 12, 30);
        assertThat(DeadlineRules.endlessPause(new Days(null, late, List.of(), null), days(late.plusYears(1)), TERMS))
                .isEmpty();
    }

    @Test
    @DisplayName("a day in a year without a calendar is a finding from the first day on; one within is none")
    void calendarMissing() {
        LocalDate beyond = LocalDate.of(CALENDAR.years().last() + 1, 1, 8);
        assertThat(DeadlineRules.of(new Days(beyond, null, List.of(), null), days(LocalDate.of(2026, 11, 2)), TERMS))
                .containsExactly(new Found(Ground.CALENDAR_MISSING, beyond));
        assertThat(DeadlineRules.calendarMissing(new Days(LocalDate.of(2026, 11, 20), null, List.of(), null), CALENDAR))
                .isEmpty();
    }

    @ParameterizedTest(name = "licence ends {0}, today {1}: {2}")
    @CsvSource({
        "2026-12-20, 2026-11-19, false",
        "2026-12-20, 2026-11-20, true",
        // undecided after the end it counts as renewed, and is looked at all the more
        "2026-12-20, 2026-12-21, true"
    })
    @DisplayName("an undecided renewal is a finding from thirty days before the licence ends")
    void licenceEnding(LocalDate end, LocalDate today, boolean found) {
        assertThat(DeadlineRules.licenceEnding(new Days(null, null, List.of(), end), today, TERMS)
                        .isPresent())
                .isEqualTo(found);
    }

    @Test
    @DisplayName("each step that took longer than its share is a finding of its own, also one the case has left")
    void steps() {
        LocalDate first = LocalDate.of(2026, 11, 2);
        Stay left = new Stay("REVIEW", first, first.plusDays(3), first.plusDays(7));
        Stay lasting = new Stay("DECISION", first.plusDays(7), first.plusDays(10), null);
        Days days = new Days(null, null, List.of(left, lasting), null);
        assertThat(DeadlineRules.stepOverruns(days, first.plusDays(10)))
                .containsExactly(new Found(Ground.STEP_OVERRUN, first));
        assertThat(DeadlineRules.stepOverruns(days, first.plusDays(11)))
                .containsExactly(
                        new Found(Ground.STEP_OVERRUN, first), new Found(Ground.STEP_OVERRUN, first.plusDays(7)));
    }

    @Test
    @DisplayName("a case without a clock shows nothing")
    void nothing() {
        assertThat(DeadlineRules.of(new Days(null, null, List.of(), null), days(LocalDate.of(2026, 11, 2)), TERMS))
                .isEmpty();
    }

    private static DeskDays days(LocalDate today) {
        return new DeskDays(today, CALENDAR);
    }
}
