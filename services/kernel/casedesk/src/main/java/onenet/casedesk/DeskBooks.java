package onenet.casedesk;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.calendar.WorkingCalendar;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;

/** What lies on every desk: who took which part, the audit trail, the calendar, the time. */
@Singleton
public final class DeskBooks {

    final Participations participations;
    final AuditTrail audit;
    final WorkingCalendar calendar;
    private final InstantSource clock;

    DeskBooks(Participations participations, AuditTrail audit, WorkingCalendar calendar, InstantSource clock) {
        this.participations = participations;
        this.audit = audit;
        this.calendar = calendar;
        this.clock = clock;
    }

    LocalDate today() {
        return LegalTime.today(clock);
    }
}
