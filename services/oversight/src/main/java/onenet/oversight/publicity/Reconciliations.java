package onenet.oversight.publicity;

import onenet.requests.Cursor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Repository of comparisons with the upper platform. */
@ApplicationScoped
class Reconciliations implements PanacheRepositoryBase<Reconciliation, UUID> {

    private static final String ALONE = "SELECT pg_advisory_xact_lock(170017)";

    /** Asked for and not done, the longest waiting first. */
    List<UUID> asked(int most) {
        return find("state = ?1 order by askedAt, id", ReconciliationState.ASKED).range(0, most - 1).stream()
                .map(Reconciliation::id)
                .toList();
    }

    /** Still to be done, and nobody else ends it until the transaction ends. */
    Optional<Reconciliation> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(each -> each.state() == ReconciliationState.ASKED);
    }

    /**
     * Whether one of this asker's was begun on this day and not broken off, or was begun lately; whoever else asks waits until the transaction ends.
     *
     * @param lately a platform that cannot be asked is left alone from then on
     */
    boolean begun(LocalDate day, String askedBy, Instant lately) {
        getEntityManager().createNativeQuery(ALONE, Object.class).getSingleResult();
        return count(
                        "askedOn = ?1 and askedBy = ?2 and (state <> ?3 or askedAt > ?4)",
                        day,
                        askedBy,
                        ReconciliationState.BROKEN_OFF,
                        lately)
                > 0;
    }

    /**
     * A page, the newest first, and one line more.
     *
     * @param after the last of the page before; null for the first page
     */
    List<Reconciliation> page(UUID after, int limit) {
        if (after == null) {
            return find("order by askedAt desc, id desc").range(0, limit).list();
        }
        Reconciliation last = findByIdOptional(after).orElseThrow(Cursor::unknown);
        return find("(askedAt, id) < (?1, ?2) order by askedAt desc, id desc", last.askedAt(), last.id())
                .range(0, limit)
                .list();
    }
}
