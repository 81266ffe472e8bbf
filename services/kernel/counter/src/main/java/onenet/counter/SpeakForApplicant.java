package onenet.counter;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.casework.bounds.WindowHours;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** Policy: who speaks for an applicant — the enterprise's own user, or the officer whose window its visitor came to. */
@ApplicationScoped
public class SpeakForApplicant {

    private final CounterVisits visits;
    private final WindowHours windows;
    private final InstantSource clock;

    SpeakForApplicant(CounterVisits visits, WindowHours windows, InstantSource clock) {
        this.visits = visits;
        this.windows = windows;
        this.clock = clock;
    }

    /**
     * @param visit the Counter-Visit header; null for an enterprise's own user
     * @throws onenet.problem.Problem FORBIDDEN for an officer without a visitor, COUNTER_VISIT_OVER, NOT_FOUND
     */
    @Transactional
    public Actor actor(Actor signedIn, UUID visit) {
        if (visit != null) {
            return visits.underWay(visit, signedIn).speaker();
        }
        if (!signedIn.has(Role.APPLICANT)) {
            throw CommonProblem.FORBIDDEN.raise();
        }
        return signedIn;
    }

    /** @throws onenet.problem.Problem COUNTER_PAPER_MISSING without the signed application, or an agent's authorisation */
    @Transactional
    public CounterReceipt receipt(Actor signedIn, UUID visit, String signedApplication, String authorisation) {
        return visits.underWay(visit, signedIn)
                .receipt(signedApplication, authorisation, windows.closed(LegalTime.now(clock)));
    }
}
