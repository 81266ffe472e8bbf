package onenet.proofs.credit;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.proofs.ProofsProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Use case: credit is repaired, from that day on; or a removal got by deceit is undone. The bad list may be left after twelve months at the earliest. */
@ApplicationScoped
public class RepairCredit {

    private static final int EARLIEST_MONTHS = 12;

    private final CreditEntries entries;
    private final AuditTrail audit;
    private final InstantSource clock;

    RepairCredit(CreditEntries entries, AuditTrail audit, InstantSource clock) {
        this.entries = entries;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is done to an entry. */
    public enum Act {
        REPAIR,
        RESTORE
    }

    @Transactional
    public CreditEntry handle(Actor actor, UUID id, Act act, String reason) {
        CreditEntry entry = entries.findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
        LocalDate today = LegalTime.date(clock.instant());
        if (act == Act.REPAIR) {
            if (removed(entry)) {
                throw ProofsProblem.ALREADY_DONE.raise();
            }
            requireTime(entry, today);
            entry.repaired(today, reason);
        } else {
            if (entry.repairedOn().isEmpty()) {
                throw ProofsProblem.NOT_REPAIRED.raise();
            }
            if (!removed(entry)) {
                throw ProofsProblem.ALREADY_DONE.raise();
            }
            entry.restored(today);
        }
        audit.record(actor, act.name(), entry.uscc(), Map.of("entry", id.toString(), "reason", reason, "on", today));
        return entry;
    }

    private static boolean removed(CreditEntry entry) {
        return entry.repairedOn().isPresent() && entry.restoredOn().isEmpty();
    }

    private static void requireTime(CreditEntry entry, LocalDate today) {
        LocalDate earliest = entry.enteredOn().plusMonths(EARLIEST_MONTHS);
        if (entry.kind() == CreditEntry.EntryKind.SERIOUS_BAD_LIST && today.isBefore(earliest)) {
            throw ProofsProblem.TOO_EARLY_TO_REPAIR.raise(earliest);
        }
    }
}
