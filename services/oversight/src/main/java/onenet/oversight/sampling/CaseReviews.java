package onenet.oversight.sampling;

import onenet.casework.LegalTime;
import onenet.requests.Cursor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Repository of the checks of drawn cases. */
@ApplicationScoped
public class CaseReviews implements PanacheRepositoryBase<CaseReview, UUID> {

    /** The check, which nobody else changes until the transaction ends. */
    Optional<CaseReview> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Checks of a plan, by case. */
    List<CaseReview> of(String planNumber) {
        return list("planNumber = ?1 order by caseNumber", planNumber);
    }

    /** The check that waits for this order. */
    Optional<CaseReview> waitingFor(String orderNumber) {
        return find("orderNumber = ?1 and status = ?2", orderNumber, ReviewStatus.ORDERED)
                .firstResultOptional();
    }

    /** Numbers of the cases that were drawn for such checks on that day or later. */
    Set<String> drawnSince(CheckKind kind, LocalDate day) {
        return new HashSet<>(getEntityManager()
                .createQuery("select caseNumber from CaseReview where kind = :kind and drawnAt >= :since", String.class)
                .setParameter("kind", kind)
                .setParameter("since", LegalTime.startOf(day))
                .getResultList());
    }

    /**
     * A page, what has to be checked first by its day, and one line more.
     *
     * @param seen whose checks are meant
     * @param after id of the last of the page before; null for the first page
     */
    List<CaseReview> page(Whose seen, Optional<ReviewStatus> status, UUID after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        seen.person().ifPresent(person -> {
            conditions.add("exists (select 1 from r.inspectors i where i.personId = :person)");
            values.put("person", person);
        });
        status.ifPresent(each -> {
            conditions.add("r.status = :status");
            values.put("status", each);
        });
        if (after != null) {
            CaseReview last = findByIdOptional(after).orElseThrow(Cursor::unknown);
            conditions.add("(r.checkBy, r.id) > (:day, :id)");
            values.put("day", last.checkBy());
            values.put("id", last.id());
        }
        return find("from CaseReview r where " + String.join(" and ", conditions) + " order by r.checkBy, r.id", values)
                .range(0, limit)
                .list();
    }

    /**
     * Whose checks.
     *
     * @param person account of an inspector; empty for everybody's
     */
    record Whose(Optional<String> person) {}
}
