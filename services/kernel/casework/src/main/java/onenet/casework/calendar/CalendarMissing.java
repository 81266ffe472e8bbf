package onenet.casework.calendar;

import java.time.LocalDate;

/** The question needs a year whose holiday notice is not loaded; guessing Monday to Friday would be wrong (trap 5). */
public final class CalendarMissing extends IllegalStateException {
    private final transient LocalDate date;

    CalendarMissing(LocalDate date) {
        super("No working calendar is loaded for " + date.getYear() + " (asked for " + date + ")");
        this.date = date;
    }

    public LocalDate date() {
        return date;
    }
}
