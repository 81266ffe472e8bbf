package onenet.oversight.publicity;

import onenet.casework.calendar.WorkingCalendar;
import onenet.time.Sweep;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Use case: the calendar of a year has come; records that waited for it are told their last day. */
@ApplicationScoped
public class FindLastDays {

    private final PublicityRecords records;
    private final PublicityDays days;
    private final WorkingCalendar calendar;
    private final Sweep sweep;

    FindLastDays(PublicityRecords records, PublicityDays days, WorkingCalendar calendar, Sweep sweep) {
        this.records = records;
        this.days = days;
        this.calendar = calendar;
        this.sweep = sweep;
    }

    @Scheduled(every = "${onenet.oversight.sweep-every:60s}", concurrentExecution = ConcurrentExecution.SKIP)
    public void handle() {
        LocalDate known = LocalDate.of(calendar.years().last(), 12, 31);
        sweep.each("finding last days of publicity", most -> records.withoutDay(known, most), id -> records.held(id)
                .ifPresent(found -> days.due(found.dueFrom()).by().ifPresent(found::owedBy)));
    }
}
