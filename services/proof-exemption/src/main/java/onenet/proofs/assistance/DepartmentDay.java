package onenet.proofs.assistance;

import onenet.casework.LegalTime;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.DeskDays;

import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Today as a department reckons what is left of its time. */
@Singleton
public class DepartmentDay {

    private final WorkingCalendar calendar;
    private final InstantSource clock;

    DepartmentDay(WorkingCalendar calendar, InstantSource clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    public DeskDays days() {
        return new DeskDays(LegalTime.today(clock), calendar);
    }
}
