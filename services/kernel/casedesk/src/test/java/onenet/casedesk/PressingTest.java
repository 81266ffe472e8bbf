package onenet.casedesk;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casedesk.Pressing.Measure;
import onenet.casework.calendar.CalendarYear;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Exclusion;
import onenet.casework.clock.ExclusionGround;
import onenet.casework.clock.Light;
import onenet.casework.clock.Limit;
import onenet.casework.clock.StatutoryClock;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The day the desk works towards. */
class PressingTest {

    private static final LocalDate START = LocalDate.of(2026, 12, 7);
    private static final LocalDate PROMISED = LocalDate.of(2026, 12, 18);
    private static final WorkingCalendar CALENDAR =
            WorkingCalendar.of(List.of(new CalendarYear(2026, "test", "test", Set.of(), Set.of())));

    private final APaper paper = new APaper("91A", "441521");

    @Test
    @DisplayName("a promise the calendar knows goes before a day of the law beyond its end, and lights the case")
    void promiseFirst() {
        paper.clock = StatutoryClock.started(START, Limit.workingDays(20));
        paper.promise = StatutoryClock.started(START, Limit.workingDays(9));
        assertThat(paper.pressing(CALENDAR)).contains(new Pressing(PROMISED, Measure.PROMISED, false));
        assertThat(paper.dueProvisional(CALENDAR)).isTrue();
        assertThat(paper.light(PROMISED, CALENDAR)).isEqualTo(Light.WARNING);
        assertThat(paper.light(PROMISED.plusDays(1), CALENDAR)).isEqualTo(Light.OVERDUE);
        assertThat(paper.lawLight(PROMISED.plusDays(1), CALENDAR)).isEqualTo(Light.NORMAL);
    }

    @Test
    @DisplayName(
            "without a promise the day of the law is the one, and said to be provisional beyond the calendar's end")
    void lawAlone() {
        paper.clock = StatutoryClock.started(START, Limit.workingDays(5));
        assertThat(paper.pressing(CALENDAR))
                .contains(new Pressing(LocalDate.of(2026, 12, 14), Measure.STATUTORY, false));
        assertThat(paper.dueProvisional(CALENDAR)).isFalse();
        paper.clock = StatutoryClock.started(START, Limit.workingDays(30));
        assertThat(paper.pressing(CALENDAR))
                .hasValueSatisfying(day -> assertThat(day.provisional()).isTrue());
    }

    @Test
    @DisplayName("of one day the law's is named")
    void oneDay() {
        paper.clock = StatutoryClock.started(START, Limit.workingDays(9));
        paper.promise = paper.clock;
        assertThat(paper.pressing(CALENDAR)).contains(new Pressing(PROMISED, Measure.STATUTORY, false));
    }

    @Test
    @DisplayName("a clock that stands still has no day; an answer that is waited for is the applicant's turn")
    void noDay() {
        Exclusion open = Exclusion.open(START.plusDays(1), ExclusionGround.ON_SITE_INSPECTION, "test");
        paper.clock = StatutoryClock.started(START, Limit.workingDays(9)).withExclusion(open);
        assertThat(paper.pressing(CALENDAR)).isEmpty();
        assertThat(paper.light(START.plusDays(2), CALENDAR)).isEqualTo(Light.PAUSED);
        paper.clock = null;
        assertThat(paper.light(START, CALENDAR)).isEqualTo(Light.NONE);
        assertThat(paper.lawLight(START, CALENDAR)).isEqualTo(Light.NONE);
        paper.respondBy = START.plusDays(30);
        assertThat(paper.light(START, CALENDAR)).isEqualTo(Light.WAITING);
    }
}
