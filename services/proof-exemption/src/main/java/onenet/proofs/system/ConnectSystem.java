package onenet.proofs.system;

import onenet.access.SystemScope;
import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.problem.Violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Use case: the owner connects a system. It can sign in once a secret was issued for it. */
@ApplicationScoped
public class ConnectSystem {

    /** House rule, as for mandates: whoever needs it longer connects it anew, so that no forgotten system reads for ever. */
    private static final int LONGEST_YEARS = 3;

    private final SystemBook book;
    private final SystemNews news;
    private final AuditTrail audit;
    private final InstantSource clock;

    ConnectSystem(SystemBook book, SystemNews news, AuditTrail audit, InstantSource clock) {
        this.book = book;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws onenet.problem.Problem OWNER_ONLY, or INVALID_INPUT for a day past or too far ahead, or what such an owner's system cannot have */
    @Transactional
    public ConnectedSystem handle(Actor person, ConnectedSystem.Terms terms) {
        SystemOwner owner = SystemOwner.spokenForBy(person);
        Instant now = clock.instant();
        LocalDate today = LegalTime.date(now);
        require(!terms.until().isBefore(today), "/until", "DAY_PAST");
        require(!terms.until().isAfter(today.plusYears(LONGEST_YEARS)), "/until", "DAY_TOO_FAR");
        boolean enterprise = owner.office() == null;
        // what an office does in a case, a person of it does, and answers for it
        require(enterprise || !terms.scopes().contains(SystemScope.APPLY), "/scopes", "NOT_FOR_OFFICES");
        require(enterprise != terms.matters().isEmpty(), "/matters", enterprise ? "MATTER_NEEDED" : "NOT_FOR_OFFICES");
        ConnectedSystem system = new ConnectedSystem(owner, terms, person, today, now);
        book.persist(system);
        news.tell(system);
        audit.record(
                person,
                "ConnectSystem",
                system.owner(),
                Map.of("system", system.clientId(), "scopes", system.scopes(), "until", system.validUntil()));
        return system;
    }

    private static void require(boolean held, String pointer, String code) {
        if (!held) {
            throw CommonProblem.INVALID_INPUT.raise().at(Violation.inBody(pointer, code));
        }
    }
}
