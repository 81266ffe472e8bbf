package onenet.oversight.publicity;

import onenet.casework.calendar.CalendarMissing;
import onenet.casework.calendar.WorkingCalendar;
import onenet.oversight.terms.TermFile;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;

/** Policy: so many working days after the decision's own day it has to be public (D.7; trap 49). */
@Singleton
public class PublicityDays {

    private final TermFile terms;
    private final WorkingCalendar calendar;

    PublicityDays(TermFile terms, WorkingCalendar calendar) {
        this.terms = terms;
        this.calendar = calendar;
    }

    /** Without the calendar of the year nobody can be late: the day stays open until it is loaded. */
    PublicityRecord.Due due(LocalDate from) {
        try {
            return new PublicityRecord.Due(
                    from,
                    Optional.of(calendar.plusWorkingDays(from, terms.on(from).publishWithin())));
        } catch (CalendarMissing notYet) {
            return new PublicityRecord.Due(from, Optional.empty());
        }
    }

    /**
     * Late from the first second after the last day, and for good once it was confirmed after it (L7).
     *
     * @param confirmedOn the day the platform first confirmed it; empty while it has not
     */
    public static boolean late(Optional<LocalDate> publishBy, Optional<LocalDate> confirmedOn, LocalDate today) {
        return publishBy.filter(last -> confirmedOn.orElse(today).isAfter(last)).isPresent();
    }
}
