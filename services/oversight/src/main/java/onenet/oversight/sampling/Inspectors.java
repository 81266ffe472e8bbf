package onenet.oversight.sampling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Repository of the register of inspectors. */
@ApplicationScoped
public class Inspectors implements PanacheRepositoryBase<Inspector, String> {

    /** The entry, which nobody else changes until the transaction ends. */
    Optional<Inspector> held(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whoever else would enter this person waits until the transaction ends, and then sees this entry. */
    void reserve(String personId) {
        getEntityManager()
                .createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(:person, 53))", Object.class)
                .setParameter("person", personId)
                .getSingleResult();
    }

    /** The entry of this person that has not ended by that day. */
    Optional<Inspector> standing(String personId, LocalDate day) {
        return find("personId = ?1 and (until is null or until >= ?2)", personId, day)
                .firstResultOptional();
    }

    /** Who may be drawn for such checks on that day, by code. */
    List<InspectorEntry> on(LocalDate day, CheckKind kind) {
        return list("order by code").stream()
                .map(Inspector::entry)
                .filter(each -> each.standsOn(day, kind))
                .toList();
    }

    /**
     * A page by code, and one line more.
     *
     * @param after code of the last of the page before; null for the first page
     */
    List<Inspector> page(String after, int limit) {
        return find("code > ?1 order by code", after == null ? "" : after)
                .range(0, limit)
                .list();
    }
}
