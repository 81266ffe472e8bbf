package onenet.ecert.standing;

import onenet.casework.LegalTime;
import onenet.ecert.certificate.Certificates;
import onenet.time.Sweep;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;

/** Looks at the calendar day from time to time: first what begins, then what ends, so that a renewed licence never shows a gap. */
@ApplicationScoped
public class CalendarSweep {

    private final Certificates certificates;
    private final ReplaceCertificate replace;
    private final ExpireCertificate expire;
    private final Sweep sweep;
    private final InstantSource clock;

    CalendarSweep(
            Certificates certificates,
            ReplaceCertificate replace,
            ExpireCertificate expire,
            Sweep sweep,
            InstantSource clock) {
        this.certificates = certificates;
        this.replace = replace;
        this.expire = expire;
        this.sweep = sweep;
        this.clock = clock;
    }

    @Scheduled(
            every = "{onenet.ecert.issuance.sweep-interval}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sweep() {
        LocalDate today = LegalTime.today(clock);
        sweep.each("replacing certificates", most -> certificates.replacedBy(today, most), replace::handle);
        sweep.each("expiring certificates", most -> certificates.endedBy(today, most), expire::handle);
    }
}
