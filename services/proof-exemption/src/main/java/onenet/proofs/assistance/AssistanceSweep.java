package onenet.proofs.assistance;

import onenet.casework.LegalTime;
import onenet.casework.calendar.WorkingCalendar;
import onenet.outbox.Outbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Looks at the due dates of questions: a reminder one working day before, escalation to the city from the first day after. */
@ApplicationScoped
public class AssistanceSweep {

    private final AssistanceRequests requests;
    private final WorkingCalendar calendar;
    private final Outbox outbox;
    private final InstantSource clock;

    AssistanceSweep(AssistanceRequests requests, WorkingCalendar calendar, Outbox outbox, InstantSource clock) {
        this.requests = requests;
        this.calendar = calendar;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(
            every = "{onenet.proofs.assistance.sweep-interval:60s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void sweep() {
        Instant now = clock.instant();
        LocalDate today = LegalTime.date(now);
        requests.toRemind(calendar.plusWorkingDays(today, 1)).forEach(request -> request.reminded(now));
        requests.toEscalate(today).forEach(request -> {
            request.escalated(now);
            outbox.publish(
                    "proofs.assistance-escalated.v1",
                    request.caseReference(),
                    Map.of(
                            "caseReference", request.caseReference(),
                            "proofId", request.proofId(),
                            "requestId", request.id().toString(),
                            "unit", request.unit(),
                            "dueOn", request.dueOn().toString()));
        });
    }
}
