package onenet.counter;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Policy: who speaks for an applicant — the enterprise's own user, or the officer whose window its visitor came to. */
@ApplicationScoped
public class SpeakForApplicant {

    private final CounterVisits visits;

    SpeakForApplicant(CounterVisits visits) {
        this.visits = visits;
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
        return visits.underWay(visit, signedIn).receipt(signedApplication, authorisation);
    }
}
