package onenet.oversight.power;

import onenet.requests.Cursor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Repository of instruments. */
@ApplicationScoped
public class Instruments implements PanacheRepositoryBase<Instrument, String> {

    private static final List<InstrumentStatus> DROPPED =
            List.of(InstrumentStatus.REJECTED, InstrumentStatus.WITHDRAWN);

    /** The instrument, which nobody else changes until the transaction ends. */
    Optional<Instrument> held(String recordNumber) {
        return findByIdOptional(recordNumber, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whoever else would change the register waits until the transaction ends, and then sees this one. */
    void reserve() {
        getEntityManager()
                .createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended('powers', 15))", Object.class)
                .getSingleResult();
    }

    /** Whether a paper of this number was drafted that is neither rejected nor withdrawn. */
    boolean numberUsed(String paperNumber) {
        return count("paperNumber = ?1 and status not in ?2", paperNumber, DROPPED) > 0;
    }

    /** What the register is made of, in its order. */
    List<Instrument> approved() {
        return list("status = ?1 order by registerVersion", InstrumentStatus.APPROVED);
    }

    long registerVersion() {
        return count("status = ?1", InstrumentStatus.APPROVED);
    }

    /**
     * A page, the newest first, and one line more.
     *
     * @param after record number of the last of the page before; null for the first page
     */
    List<Instrument> page(Optional<InstrumentStatus> status, String after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        status.ifPresent(each -> {
            conditions.add("status = :status");
            values.put("status", each);
        });
        if (after != null) {
            Instrument last = findByIdOptional(after).orElseThrow(Cursor::unknown);
            conditions.add("(draftedAt, recordNumber) < (:at, :number)");
            values.put("at", last.draftedAt());
            values.put("number", last.recordNumber());
        }
        return find(String.join(" and ", conditions) + " order by draftedAt desc, recordNumber desc", values)
                .range(0, limit)
                .list();
    }
}
