package onenet.casework.clock;

import onenet.casework.calendar.WorkingCalendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the law makes of a silent intake: five working days from receipt without a correction notice, and the case counts as
 * accepted from the day of receipt (Licensing Law Art. 32 para. 1 no. 4; Order 55 Art. 10 para. 1 no. 4).
 */
public record DeemedAcceptance(LocalDate receivedOn, Limit limit) {

    public StatutoryClock clock() {
        return StatutoryClock.started(receivedOn, limit);
    }

    /** The back-dated acceptance date, once the last day has gone by with the office silent. */
    public Optional<LocalDate> acceptedOn(LocalDate today, WorkingCalendar calendar) {
        return clock().reckon(calendar).due().filter(today::isAfter).map(due -> receivedOn);
    }
}
