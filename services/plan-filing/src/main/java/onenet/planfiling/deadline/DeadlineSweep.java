package onenet.planfiling.deadline;

import onenet.casework.LegalTime;
import onenet.casework.calendar.CalendarMissing;
import onenet.planfiling.deadline.Reminder.Kind;
import onenet.planfiling.filingcase.FilingCases;
import onenet.planfiling.law.HalfYear;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Looks regularly for what time alone has changed; every step is a use case of its own and harmless when repeated. */
@ApplicationScoped
public class DeadlineSweep {

    private static final Logger LOG = Logger.getLogger(DeadlineSweep.class);
    private static final int AT_ONCE = 500;

    /** No warning of a check lies further ahead than the longest holiday block. */
    private static final int LOOK_AHEAD_DAYS = 14;

    private static final int EVALUATION_REMINDER_MONTHS = 3;
    private static final int DRILL_REMINDER_DAYS = 30;

    private final FilingCases cases;
    private final DeemFiled deemFiled;
    private final MissEvaluation missEvaluation;
    private final Remind remind;
    private final InstantSource clock;

    DeadlineSweep(
            FilingCases cases, DeemFiled deemFiled, MissEvaluation missEvaluation, Remind remind, InstantSource clock) {
        this.cases = cases;
        this.deemFiled = deemFiled;
        this.missEvaluation = missEvaluation;
        this.remind = remind;
        this.clock = clock;
    }

    @Scheduled(every = "${onenet.plan-filing.sweep-every:60s}", concurrentExecution = ConcurrentExecution.SKIP)
    public void sweep() {
        LocalDate today = LegalTime.today(clock);
        HalfYear half = HalfYear.of(today);
        each(() -> cases.silentBefore(today, AT_ONCE), deemFiled::handle);
        each(() -> cases.toWarn(today.plusDays(LOOK_AHEAD_DAYS), AT_ONCE), warn(Kind.CHECK));
        each(
                () -> cases.evaluationsToRemind(today.plusMonths(EVALUATION_REMINDER_MONTHS), AT_ONCE),
                warn(Kind.EVALUATION));
        each(() -> cases.evaluationsMissed(today, AT_ONCE), missEvaluation::handle);
        if (!today.isBefore(half.last().minusDays(DRILL_REMINDER_DAYS))) {
            each(() -> cases.drillsToRemind(half.toString(), half.first(), half.last(), AT_ONCE), warn(Kind.DRILL));
        }
    }

    private Consumer<String> warn(Kind kind) {
        return caseNumber -> remind.handle(caseNumber, kind);
    }

    /** One filing that cannot be handled must not keep the others waiting. */
    private static void each(Callable<List<String>> query, Consumer<String> handle) {
        for (String number : QuarkusTransaction.requiringNew().call(query)) {
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
