package onenet.oversight.publicity;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.oversight.OversightProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Use case: somebody of the city wants the platform compared with what this city says, for decisions of these days. It is done behind the request. */
@ApplicationScoped
public class AskReconciliation {

    /** All records of the days are held against one another at once. */
    private static final int MOST_DAYS = 366;

    private final Reconciliations reconciliations;
    private final AuditTrail audit;
    private final InstantSource clock;

    AskReconciliation(Reconciliations reconciliations, AuditTrail audit, InstantSource clock) {
        this.reconciliations = reconciliations;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws onenet.problem.Problem PUBLICITY_DAYS when the days end before they begin, or are more than a year */
    @Transactional
    public Reconciliation handle(Actor actor, LocalDate from, LocalDate to) {
        if (to.isBefore(from) || to.isAfter(from.plusDays(MOST_DAYS))) {
            throw OversightProblem.PUBLICITY_DAYS.raise();
        }
        Instant now = clock.instant();
        Reconciliation asked = new Reconciliation(from, to, actor.name(), LegalTime.date(now), now);
        reconciliations.persist(asked);
        audit.record(
                actor,
                "RECONCILE_PUBLICITY",
                asked.id().toString(),
                Map.of("from", from.toString(), "to", to.toString()));
        return asked;
    }
}
