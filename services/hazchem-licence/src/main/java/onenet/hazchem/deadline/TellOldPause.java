package onenet.hazchem.deadline;

import onenet.casework.LegalTime;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Limit;
import onenet.casework.clock.Reckoning;
import onenet.casework.clock.StatutoryClock;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceCases;
import onenet.hazchem.licencecase.Suspension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;

/**
 * Use case: a pause outlasts what the applicant was told, or a month where the rule needs no telling; the office and the city
 * hear of it again and again, because a stopped clock never becomes overdue (trap 11).
 */
@ApplicationScoped
public class TellOldPause {

    static final int AGAIN_AFTER_DAYS = 30;

    /** A pause by rule is named as old after so many working days. */
    private static final int OLD_AFTER = 30;

    private final LicenceCases cases;
    private final WorkingCalendar calendar;
    private final InstantSource clock;
    private final Event<PauseAgeing> pauses;

    TellOldPause(LicenceCases cases, WorkingCalendar calendar, InstantSource clock, Event<PauseAgeing> pauses) {
        this.cases = cases;
        this.calendar = calendar;
        this.clock = clock;
        this.pauses = pauses;
    }

    @Transactional
    public void handle(String caseNumber) {
        LicenceCase licenceCase = cases.findById(caseNumber, LockModeType.PESSIMISTIC_WRITE);
        LocalDate today = LegalTime.today(clock);
        boolean old = licenceCase.inquiry().suspensions().stream()
                .filter(Suspension::running)
                .anyMatch(pause -> isOld(pause, today));
        if (old && licenceCase.tellPause(today, AGAIN_AFTER_DAYS)) {
            pauses.fire(new PauseAgeing(licenceCase));
        }
    }

    private boolean isOld(Suspension pause, LocalDate today) {
        Limit told = Limit.workingDays(pause.toldDays() == null ? OLD_AFTER : pause.toldDays());
        Reckoning reckoning =
                StatutoryClock.started(pause.from().minusDays(1), told).reckon(calendar);
        return reckoning.dueOrProvisional().filter(today::isAfter).isPresent();
    }
}
