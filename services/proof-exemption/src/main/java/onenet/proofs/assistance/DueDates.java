package onenet.proofs.assistance;

import onenet.casework.LegalTime;
import onenet.casework.calendar.CalendarMissing;
import onenet.casework.calendar.WorkingCalendar;
import onenet.proofs.proofitem.Units;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Policy: until when a department answers; its own working days count, and where their year is not loaded there is no day yet. */
@Singleton
class DueDates {

    private final Units units;
    private final WorkingCalendar calendar;

    DueDates(Units units, WorkingCalendar calendar) {
        this.units = units;
        this.calendar = calendar;
    }

    /** @return empty while the calendar of the year is missing: never Monday to Friday (trap 5) */
    Optional<LocalDate> of(String unit, Instant askedAt) {
        return after(LegalTime.date(askedAt), units.find(unit).orElseThrow().workingDays());
    }

    /** The last due date to be reminded of today: one working day ahead; where that is not known, what is due today. */
    LocalDate remindedOf(LocalDate today) {
        return after(today, 1).orElse(today);
    }

    private Optional<LocalDate> after(LocalDate day, int workingDays) {
        try {
            return Optional.of(calendar.plusWorkingDays(day, workingDays));
        } catch (CalendarMissing notYet) {
            return Optional.empty();
        }
    }
}
