package onenet.proofs.assistance;

import onenet.casework.LegalTime;
import onenet.outbox.Outbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/**
 * Looks at the due dates of questions: one that had to wait for its year's calendar is set as soon as it can be;
 * a reminder goes one working day before, escalation to the city from the first day after.
 */
@ApplicationScoped
public class AssistanceSweep {

    private final AssistanceRequests requests;
    private final DueDates dueDates;
    private final Outbox outbox;
    private final InstantSource clock;

    AssistanceSweep(AssistanceRequests requests, DueDates dueDates, Outbox outbox, InstantSource clock) {
        this.requests = requests;
        this.dueDates = dueDates;
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
        requests.undated().forEach(request -> dueDates.of(request.unit(), request.askedAt())
                .ifPresent(request::dueOn));
        requests.toRemind(dueDates.remindedOf(today)).forEach(request -> request.reminded(now));
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
                            "dueOn", request.dueOn().orElseThrow().toString()));
        });
    }
}
