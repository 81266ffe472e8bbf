package onenet.safetyreview.deadline;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.calendar.WorkingCalendar;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewCases;
import onenet.safetyreview.reviewcase.ReviewDesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;

/** Use case: the office said nothing for five working days; the application counts as accepted from the day everything was in (trap 1). */
@ApplicationScoped
public class DeemAcceptance {

    private final ReviewCases cases;
    private final ReviewDesk desk;
    private final WorkingCalendar calendar;
    private final InstantSource clock;

    DeemAcceptance(ReviewCases cases, ReviewDesk desk, WorkingCalendar calendar, InstantSource clock) {
        this.cases = cases;
        this.desk = desk;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    public void handle(String caseNumber) {
        ReviewCase found = cases.locked(caseNumber);
        found.clocks()
                .deemedAcceptance(LegalTime.today(clock), calendar)
                .ifPresent(on -> desk.file(found.deemAccepted(on), Actor.CLOCK, Map.of("acceptedOn", on)));
    }
}
