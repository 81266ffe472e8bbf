package onenet.hazchem.licencecase;

import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Limit;
import onenet.casework.clock.StatutoryClock;

import java.time.LocalDate;

/**
 * The applicant's right to be heard (Licensing Law Art. 47, 48): told, asked for within five working days, held within
 * twenty, decided on the record.
 *
 * @param requestBy last day to ask
 * @param holdBy last day to hold it; null until asked for
 * @param record where the signed record is kept; null until held
 */
public record Hearing(
        LocalDate notifiedOn,
        LocalDate requestBy,
        LocalDate requestedOn,
        LocalDate holdBy,
        LocalDate heldOn,
        String chair,
        String record) {

    /** Working days from the day after; a provisional date while the calendar is missing, so that nobody loses the hearing over it. */
    public static LocalDate lastDay(LocalDate from, int workingDays, WorkingCalendar calendar) {
        return StatutoryClock.started(from, Limit.workingDays(workingDays))
                .reckon(calendar)
                .dueOrProvisional()
                .orElseThrow();
    }

    public boolean isOpen(LocalDate today) {
        return heldOn == null && (requestedOn != null || !today.isAfter(requestBy));
    }

    public boolean wasHeld() {
        return heldOn != null;
    }

    public Hearing requested(LocalDate on, LocalDate hold) {
        return new Hearing(notifiedOn, requestBy, on, hold, null, null, null);
    }

    public Hearing held(LocalDate on, String by, String kept) {
        return new Hearing(notifiedOn, requestBy, requestedOn, holdBy, on, by, kept);
    }
}
