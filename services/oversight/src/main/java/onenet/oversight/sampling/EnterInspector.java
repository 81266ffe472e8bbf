package onenet.oversight.sampling;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.casework.identity.OfficeCode;
import onenet.oversight.OversightProblem;
import onenet.problem.CommonProblem;
import onenet.problem.Violation;
import onenet.requests.CaseNumbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Use case: the city enters somebody into the register of inspectors. */
@ApplicationScoped
public class EnterInspector {

    /** 检查: entries are numbered as cases are, each year anew. */
    private static final String PREFIX = "JC";

    private final Inspectors inspectors;
    private final CaseNumbers numbers;
    private final AuditTrail audit;
    private final InstantSource clock;

    EnterInspector(Inspectors inspectors, CaseNumbers numbers, AuditTrail audit, InstantSource clock) {
        this.inspectors = inspectors;
        this.numbers = numbers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Who is entered.
     *
     * @param personId the person, as what he does is recorded under: no account, since one may have several
     * @param until last day he may be drawn; null while none is known
     */
    public record Entry(
            String personId, String name, OfficeCode office, Set<CheckKind> kinds, LocalDate from, LocalDate until) {}

    /** @throws onenet.problem.Problem FORBIDDEN, INSPECTOR_ENTERED, INVALID_INPUT for a last day before the first */
    @Transactional
    public Inspector handle(Actor supervisor, Entry wanted) {
        if (!supervisor.has(Role.CITY_SUPERVISOR)) {
            throw CommonProblem.FORBIDDEN.raise();
        }
        if (wanted.until() != null && wanted.until().isBefore(wanted.from())) {
            throw CommonProblem.INVALID_INPUT.raise().at(Violation.inBody("/until", "PERIOD_REVERSED"));
        }
        Instant now = clock.instant();
        LocalDate today = LegalTime.date(now);
        inspectors.reserve(wanted.personId());
        inspectors.standing(wanted.personId(), today).ifPresent(before -> {
            throw OversightProblem.INSPECTOR_ENTERED.raise(before.entry().code());
        });
        OfficeCode own = supervisor.officeCode().orElseThrow();
        InspectorEntry entry = new InspectorEntry(
                numbers.next(PREFIX, own, today.getYear()).value(),
                wanted.personId(),
                wanted.name(),
                wanted.office(),
                wanted.kinds(),
                wanted.from(),
                wanted.until(),
                List.of());
        Inspector inspector = new Inspector(entry, supervisor, now);
        inspectors.persist(inspector);
        inspectors.flush();
        audit.record(
                supervisor, "ENTER_INSPECTOR", entry.code(), Map.of("person", entry.personId(), "name", entry.name()));
        return inspector;
    }
}
