package onenet.proofs.assistance;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.proofs.resolution.CaseNews;
import onenet.time.Sweep;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Looks at the due dates of questions: one that had to wait for its year's calendar is set as soon as it can be;
 * a reminder goes one working day before, escalation to the city from the first day after.
 */
@ApplicationScoped
public class AssistanceSweep {

    private final AssistanceRequests requests;
    private final DueDates dueDates;
    private final CaseNews news;
    private final Sweep sweep;
    private final InstantSource clock;

    AssistanceSweep(AssistanceRequests requests, DueDates dueDates, CaseNews news, Sweep sweep, InstantSource clock) {
        this.requests = requests;
        this.dueDates = dueDates;
        this.news = news;
        this.sweep = sweep;
        this.clock = clock;
    }

    @Scheduled(
            every = "{onenet.proofs.assistance.sweep-interval:60s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sweep() {
        LocalDate today = LegalTime.today(clock);
        sweep.each("dating questions", requests::undated, open(this::date));
        sweep.each(
                "reminding departments",
                most -> requests.toRemind(dueDates.remindedOf(today), most),
                open(request -> request.reminded(clock.instant())));
        sweep.each("telling the city", most -> requests.toEscalate(today, most), open(this::escalate));
    }

    /** Answered in the meantime, it has no date any more that anybody looks at. */
    private Consumer<UUID> open(Consumer<AssistanceRequest> step) {
        return id -> requests.held(id)
                .filter(request -> request.answeredAt().isEmpty())
                .ifPresent(step);
    }

    private void date(AssistanceRequest request) {
        dueDates.of(request.unit(), request.askedAt()).ifPresent(request::dueOn);
    }

    private void escalate(AssistanceRequest request) {
        request.escalated(clock.instant());
        news.tell(
                "proofs.assistance-escalated.v1",
                request.caseReference(),
                Actor.CLOCK,
                Map.of(
                        "caseReference", request.caseReference(),
                        "proofId", request.proofId(),
                        "requestId", request.id().toString(),
                        "unit", request.unit(),
                        "dueOn", request.dueOn().orElseThrow().toString()));
    }
}
