package onenet.hazchem.deadline;

import onenet.casework.LegalTime;
import onenet.casework.calendar.CalendarMissing;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.Licences;
import onenet.hazchem.licencecase.LicenceCases;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Looks regularly for what time alone has changed; every step is a use case of its own and harmless when repeated. */
@ApplicationScoped
public class DeadlineSweep {

    private static final Logger LOG = Logger.getLogger(DeadlineSweep.class);
    private static final int AT_ONCE = 500;

    /** No warning lies further ahead than the longest holiday block. */
    private static final int LOOK_AHEAD_DAYS = 14;

    private final LicenceCases cases;
    private final Licences licences;
    private final DeemAcceptance deemAcceptance;
    private final EndLicence endLicence;
    private final WarnOffice warnOffice;
    private final TellOldPause tellOldPause;
    private final InstantSource clock;

    DeadlineSweep(
            LicenceCases cases,
            Licences licences,
            DeemAcceptance deemAcceptance,
            EndLicence endLicence,
            WarnOffice warnOffice,
            TellOldPause tellOldPause,
            InstantSource clock) {
        this.cases = cases;
        this.licences = licences;
        this.deemAcceptance = deemAcceptance;
        this.endLicence = endLicence;
        this.warnOffice = warnOffice;
        this.tellOldPause = tellOldPause;
        this.clock = clock;
    }

    @Scheduled(every = "${onenet.hazchem.sweep-every:60s}", concurrentExecution = ConcurrentExecution.SKIP)
    public void sweep() {
        LocalDate today = LegalTime.today(clock);
        each(read(() -> cases.silentSince(today, AT_ONCE)), deemAcceptance::handle);
        each(
                read(() -> licences.endedBefore(today, AT_ONCE).stream()
                        .map(Licence::licenceId)
                        .toList()),
                endLicence::handle);
        each(read(() -> cases.toTell(today, today.plusDays(LOOK_AHEAD_DAYS), AT_ONCE)), warnOffice::handle);
        each(
                read(() -> cases.pausedUntold(today.minusDays(TellOldPause.AGAIN_AFTER_DAYS), AT_ONCE)),
                tellOldPause::handle);
    }

    private static List<String> read(java.util.concurrent.Callable<List<String>> query) {
        return QuarkusTransaction.requiringNew().call(query);
    }

    /** One case that cannot be handled must not keep the others waiting. */
    private static void each(List<String> numbers, Consumer<String> handle) {
        for (String number : numbers) {
            try {
                handle.accept(number);
            } catch (CalendarMissing waits) {
                LOG.warnf("%s: %s", number, waits.getMessage());
            } catch (RuntimeException fault) {
                LOG.errorf(fault, "ALARM sweep could not handle %s", number);
            }
        }
    }
}
