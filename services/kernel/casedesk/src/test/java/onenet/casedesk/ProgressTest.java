package onenet.casedesk;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.casework.calendar.CalendarYear;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Light;
import onenet.casework.clock.Limit;
import onenet.casework.clock.StatutoryClock;
import onenet.feed.Progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The head of every case event. */
class ProgressTest {

    private static final Instant MONDAY = Instant.parse("2026-03-09T02:00:00Z");

    @Test
    @DisplayName(
            "it says on which side somebody acted: the holder's, the office's also at the window, the law's, another service's or a connected system's")
    void kinds() {
        assertThat(kind(new Actor("a", "a", Set.of(Role.APPLICANT), Optional.of("91A"), Optional.empty())))
                .isEqualTo(Progress.Kind.APPLICANT);
        assertThat(kind(new Actor("o", "o", Set.of(), Optional.empty(), Optional.of("441521"))))
                .isEqualTo(Progress.Kind.OFFICER);
        assertThat(kind(new Actor("w", "w", Set.of(), Optional.of("91A"), Optional.of("441521"))))
                .isEqualTo(Progress.Kind.OFFICER);
        assertThat(kind(new Actor(
                        "system-1",
                        "ERP",
                        Set.of(Role.APPLICANT),
                        Optional.of("91A"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true)))
                .isEqualTo(Progress.Kind.SYSTEM);
        assertThat(kind(Actor.officeSystem("system-2", "镜像", "441521"))).isEqualTo(Progress.Kind.SYSTEM);
        assertThat(kind(Actor.CLOCK)).isEqualTo(Progress.Kind.CLOCK);
        assertThat(kind(Actor.service("e-certificate", "电子证照"))).isEqualTo(Progress.Kind.SYSTEM);
    }

    private static Progress.Kind kind(Actor actor) {
        return Progress.By.of(actor, null).kind();
    }

    @Test
    @DisplayName(
            "without a clock there is neither date nor light; with one there are both, and the date is kept in step by writing only a difference")
    void clock() {
        WorkingCalendar calendar = calendar();
        APaper paper = new APaper("91A", "441521");
        paper.reckonDueDate(calendar);
        assertThat(told(paper, calendar).dueOn()).isNull();
        assertThat(told(paper, calendar).light()).isNull();
        assertThat(paper.light(LocalDate.of(2026, 3, 9), calendar)).isEqualTo(Light.NONE);
        paper.clock = StatutoryClock.started(LocalDate.of(2026, 3, 6), Limit.workingDays(1));
        paper.reckonDueDate(calendar);
        assertThat(told(paper, calendar).dueOn()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(told(paper, calendar).light()).isEqualTo(Light.WARNING);
        assertThat(told(paper, calendar).by()).isEqualTo(new Progress.By(Progress.Kind.CLOCK, "clock", "CHECKING"));
    }

    private static Progress told(APaper paper, WorkingCalendar calendar) {
        return paper.progress(Progress.By.of(Actor.CLOCK, APaper.Part.CHECKING.name()), MONDAY, calendar);
    }

    private static WorkingCalendar calendar() {
        return WorkingCalendar.of(List.of(new CalendarYear(2026, "test", "test", Set.of(), Set.of())));
    }
}
