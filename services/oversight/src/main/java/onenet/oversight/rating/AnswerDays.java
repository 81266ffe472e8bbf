package onenet.oversight.rating;

import onenet.casework.calendar.CalendarMissing;
import onenet.casework.calendar.WorkingCalendar;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;

/** Policy: a bad rating is answered within so many working days; the day it was given is not counted. The days are the rater's: they run also while the office does not see it. */
@Singleton
class AnswerDays {

    private final RatingFile file;
    private final WorkingCalendar calendar;

    AnswerDays(RatingFile file, WorkingCalendar calendar) {
        this.file = file;
        this.calendar = calendar;
    }

    /** Without the calendar of the year nobody can be late, and nobody is kept from rating: the day stays open until it is loaded. */
    Optional<LocalDate> due(LocalDate openedOn) {
        try {
            return Optional.of(
                    calendar.plusWorkingDays(openedOn, file.on(openedOn).answerWithin()));
        } catch (CalendarMissing notYet) {
            return Optional.empty();
        }
    }

    /** Last day of the last year that has a calendar. */
    LocalDate known() {
        return LocalDate.of(calendar.years().last(), 12, 31);
    }
}
