package onenet.hazchem.licencecase;

import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Limit;
import onenet.casework.clock.StatutoryClock;

import java.time.LocalDate;

/**
 * The right to be heard (Licensing Law Art. 47, 48): told, asked for within five working days, its day told seven working days before, held
 * within twenty, decided on the record.
 *
 * @param requestBy last day to ask
 * @param holdBy last day to hold it; null until asked for
 * @param record where the signed record is kept; null until held
 * @param call when and where it is held, as it was told; null until told
 */
public record Hearing(
        LocalDate notifiedOn,
        LocalDate requestBy,
        LocalDate requestedOn,
        LocalDate holdBy,
        LocalDate heldOn,
        String chair,
        String record,
        Call call) {

    /** Days to ask for one, to hold one, and between the telling of its day and that day; all working days. */
    public static final int TO_ASK = 5;

    public static final int TO_HOLD = 20;
    public static final int BEFORE_IT = 7;

    /**
     * Time and place, told to the applicant and to those whose major interests it touches.
     *
     * @param toldOn day it was told
     * @param on day it is held
     * @param publicNotice where it was announced; null where it was not
     */
    public record Call(LocalDate toldOn, LocalDate on, String place, String publicNotice) {}

    public static Hearing offered(LocalDate today, LocalDate requestBy) {
        return new Hearing(today, requestBy, null, null, null, null, null, null);
    }

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
        return new Hearing(notifiedOn, requestBy, on, hold, null, null, null, null);
    }

    Hearing called(Call told) {
        return new Hearing(notifiedOn, requestBy, requestedOn, holdBy, null, null, null, told);
    }

    boolean waitsToBeHeld() {
        return requestedOn != null && heldOn == null;
    }

    public Hearing held(LocalDate on, String by, String kept) {
        return new Hearing(notifiedOn, requestBy, requestedOn, holdBy, on, by, kept, call);
    }
}
