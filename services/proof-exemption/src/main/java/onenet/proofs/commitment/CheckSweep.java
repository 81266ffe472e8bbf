package onenet.proofs.commitment;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.calendar.WorkingCalendar;
import onenet.proofs.resolution.CaseNews;
import onenet.time.Sweep;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Looks at the due dates of checks, and of what was to be put right: a late one stays open and is escalated on the next working day (trap L11);
 * nothing follows about the applicant.
 */
@ApplicationScoped
public class CheckSweep {

    private static final String OVERDUE = "proofs.commitment-overdue.v1";

    private final Commitments commitments;
    private final CaseNews news;
    private final WorkingCalendar calendar;
    private final Sweep sweep;
    private final InstantSource clock;

    CheckSweep(Commitments commitments, CaseNews news, WorkingCalendar calendar, Sweep sweep, InstantSource clock) {
        this.commitments = commitments;
        this.news = news;
        this.calendar = calendar;
        this.sweep = sweep;
        this.clock = clock;
    }

    @Scheduled(
            every = "{onenet.proofs.assistance.sweep-interval:60s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sweep() {
        LocalDate today = LegalTime.today(clock);
        if (atRest(today)) {
            return;
        }
        sweep.each("late checks", most -> commitments.lateChecks(today, most), this::escalate);
    }

    /** Nobody is told on a day nobody works; a day of a year without a calendar may be worked. */
    private boolean atRest(LocalDate today) {
        return calendar.covers(today) && !calendar.isWorkingDay(today);
    }

    private void escalate(UUID id) {
        Commitment commitment = commitments.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (Commitments.OPEN.contains(commitment.status())) {
            commitment.escalated(clock.instant());
            news.tell(OVERDUE, commitment.caseReference(), Actor.CLOCK, overdue(commitment));
        }
    }

    /** Which commitment of which case, what was due, and who ordered it, where somebody did. */
    private Map<String, Object> overdue(Commitment commitment) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("caseReference", commitment.caseReference());
        told.put("proofId", commitment.proofId());
        told.put("commitmentId", commitment.id().toString());
        told.put("dueOn", commitment.checkDueOn().toString());
        told.put("correction", commitment.status() == CommitmentStatus.CORRECTION_ORDERED);
        told.put("officer", commitments.orderedBy(commitment).orElse(null));
        return told;
    }
}
