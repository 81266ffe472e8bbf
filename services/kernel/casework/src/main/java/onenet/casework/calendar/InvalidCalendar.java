package onenet.casework.calendar;

/** A calendar file that contradicts itself or the year it claims; loading stops, because every deadline would inherit it. */
public final class InvalidCalendar extends IllegalArgumentException {
    InvalidCalendar(int year, String message) {
        super("Working calendar " + year + ": " + message);
    }
}
