package onenet.time;

import onenet.casework.bounds.ActBounds;
import onenet.casework.bounds.WindowHours;
import onenet.casework.calendar.WorkingCalendar;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Loads what days are reckoned and bounded by. The working calendar: from the configured directory when there is one, else the years packed with the contracts. */
@Singleton
class CalendarProducer {

    @Produces
    @Singleton
    WorkingCalendar calendar(TimeConfig config) {
        return config.calendarDirectory()
                .map(WorkingCalendar::load)
                .orElseGet(() -> WorkingCalendar.load(Thread.currentThread().getContextClassLoader()));
    }

    @Produces
    @Singleton
    ActBounds bounds() {
        return ActBounds.load(Thread.currentThread().getContextClassLoader());
    }

    @Produces
    @Singleton
    WindowHours windows() {
        return WindowHours.load(Thread.currentThread().getContextClassLoader());
    }
}
