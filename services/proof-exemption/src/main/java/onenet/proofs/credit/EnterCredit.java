package onenet.proofs.credit;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.problem.Violation;
import onenet.proofs.ProofsProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;

/** Use case: an enterprise is entered on the serious bad list (three years, 应急管理部令第11号) or on the red list; false commitments enter by decision only. */
@ApplicationScoped
public class EnterCredit {

    private static final Period BAD_LIST = Period.ofYears(3);

    private final CreditEntries entries;
    private final AuditTrail audit;
    private final InstantSource clock;

    EnterCredit(CreditEntries entries, AuditTrail audit, InstantSource clock) {
        this.entries = entries;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is entered. */
    public record Listing(String uscc, CreditEntry.EntryKind kind, String basis, LocalDate endsOn) {}

    @Transactional
    public CreditEntry handle(Actor actor, Listing listing) {
        if (listing.kind() == CreditEntry.EntryKind.FALSE_COMMITMENT) {
            throw ProofsProblem.BY_DECISION_ONLY.raise();
        }
        Instant now = clock.instant();
        LocalDate today = LegalTime.date(now);
        boolean bad = listing.kind() == CreditEntry.EntryKind.SERIOUS_BAD_LIST;
        if (!bad && listing.endsOn() == null) {
            throw CommonProblem.INVALID_INPUT.raise().at(Violation.inBody("/endsOn", "REQUIRED"));
        }
        LocalDate endsOn = bad ? today.plus(BAD_LIST).minusDays(1) : listing.endsOn();
        CreditEntry entry = new CreditEntry(
                new CreditEntry.Entry(listing.uscc(), listing.kind(), listing.basis(), today, endsOn), actor, now);
        entries.persist(entry);
        audit.record(
                actor,
                "EnterCredit",
                listing.uscc(),
                Map.of("kind", listing.kind().name(), "basis", listing.basis()));
        return entry;
    }
}
