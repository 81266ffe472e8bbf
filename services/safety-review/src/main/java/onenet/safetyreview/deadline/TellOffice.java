package onenet.safetyreview.deadline;

import onenet.casework.LegalTime;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Light;
import onenet.casework.clock.StatutoryClock;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewCases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/** Use case: the office is told once that a day is near, was missed, or that a clock has stood still for long. */
@ApplicationScoped
public class TellOffice {

    private final ReviewCases cases;
    private final WorkingCalendar calendar;
    private final InstantSource clock;
    private final Event<NoticeGiven> notices;

    TellOffice(ReviewCases cases, WorkingCalendar calendar, InstantSource clock, Event<NoticeGiven> notices) {
        this.cases = cases;
        this.calendar = calendar;
        this.clock = clock;
        this.notices = notices;
    }

    @Transactional
    public void handle(String caseNumber, Notice notice) {
        ReviewCase found = cases.locked(caseNumber);
        if (isNews(found, notice, LegalTime.today(clock))) {
            notices.fire(new NoticeGiven(found, notice));
        }
    }

    private boolean isNews(ReviewCase found, Notice notice, LocalDate today) {
        Optional<LocalDate> due = found.dueOn();
        Light light = found.lawLight(today, calendar);
        return switch (notice) {
            case WARNING -> light == Light.WARNING && found.tell(told -> told.warned(due.orElseThrow()));
            case MISSED -> light == Light.OVERDUE && found.tell(told -> told.missed(due.orElseThrow()));
            case AGEING ->
                found.clocks()
                        .current()
                        .flatMap(StatutoryClock::pausedSince)
                        .filter(since -> found.tell(told -> told.aged(since)))
                        .isPresent();
        };
    }
}
