package onenet.time;

import onenet.casework.calendar.WorkingCalendar;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Loads the working calendar: from the configured directory when there is one, else the years packed with the contracts. */
@Singleton
class CalendarProducer {

    @Produces
    @Singleton
    WorkingCalendar calendar(TimeConfig config) {
        return config.calendarDirectory()
                .map(WorkingCalendar::load)
                .orElseGet(() -> WorkingCalendar.load(Thread.currentThread().getContextClassLoader()));
    }
}
