package onenet.oversight.deadline;

import onenet.casework.LegalTime;
import onenet.casework.calendar.WorkingCalendar;
import onenet.oversight.caseboard.ReckonCases;
import onenet.oversight.terms.TermFile;
import onenet.time.Sweep;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;

/** Looks regularly for what time alone has shown; every step is harmless when repeated. */
@ApplicationScoped
public class DeadlineSweep {

    private final Findings findings;
    private final RaiseFindings raise;
    private final ReckonCases reckon;
    private final TermFile terms;
    private final Sweep sweep;
    private final WorkingCalendar calendar;
    private final InstantSource clock;

    DeadlineSweep(
            Findings findings,
            RaiseFindings raise,
            ReckonCases reckon,
            TermFile terms,
            Sweep sweep,
            WorkingCalendar calendar,
            InstantSource clock) {
        this.findings = findings;
        this.raise = raise;
        this.reckon = reckon;
        this.terms = terms;
        this.sweep = sweep;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A day the calendar has come to know is one before anybody is found late for it. */
    @Scheduled(every = "${onenet.oversight.sweep-every:60s}", concurrentExecution = ConcurrentExecution.SKIP)
    public void sweep() {
        LocalDate today = LegalTime.today(clock);
        LocalDate known = LocalDate.of(calendar.years().last(), 12, 31);
        reckon.handle(known);
        sweep.each("finding missed days", most -> findings.missed(today, most), raise::handle);
        sweep.each("finding days no calendar has", most -> findings.beyond(known, most), raise::handle);
        sweep.each("finding steps over their share", most -> findings.stepsOver(today, most), raise::handle);
        LocalDate near = today.plusDays(terms.on(today).licenceEnding());
        sweep.each("finding licences that end", most -> findings.ending(near, most), raise::handle);
        // so many working days take so many calendar days at the least
        LocalDate paused = today.minusDays(terms.on(today).endlessPause());
        sweep.each("finding endless pauses", most -> findings.pausedBefore(paused, most), raise::handle);
    }
}
