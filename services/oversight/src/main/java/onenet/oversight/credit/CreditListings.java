package onenet.oversight.credit;

import onenet.feed.Conditions;
import onenet.requests.Cursor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Repository of entries in credit lists. */
@ApplicationScoped
public class CreditListings implements PanacheRepositoryBase<CreditListing, String> {

    private static final Set<ListingStatus> OVER = ListingLifecycle.TABLE.terminal();

    /** Nothing of it is under way and it does not stand: another may be opened. */
    private static final Set<ListingStatus> OUT = Set.of(
            ListingStatus.REMOVED,
            ListingStatus.ENDED,
            ListingStatus.NOT_LISTED,
            ListingStatus.DROPPED,
            ListingStatus.ANNULLED);

    /** The entry, which nobody else changes until the transaction ends. */
    Optional<CreditListing> held(String number) {
        return findByIdOptional(number, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whoever else would open one of this list for this enterprise waits until the transaction ends, and then sees this one. */
    void reserve(CreditKind kind, String uscc) {
        getEntityManager()
                .createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(:whose, 54))", Object.class)
                .setParameter("whose", kind + " " + uscc)
                .getSingleResult();
    }

    /** The one of this list for this enterprise that is under way or stands. */
    Optional<CreditListing> open(CreditKind kind, String uscc) {
        return find("kind = ?1 and uscc = ?2 and status not in ?3", kind, uscc, OUT)
                .firstResultOptional();
    }

    Optional<CreditListing> told(UUID id) {
        return find("id", id).firstResultOptional();
    }

    /** Every one of an enterprise that stands that day. */
    List<CreditListing> standing(String uscc, LocalDate day) {
        return find("uscc = ?1 and standsFrom <= ?2 order by openedAt, number", uscc, day).stream()
                .filter(each -> each.standing().standsOn(day))
                .toList();
    }

    /** Numbers of those whose term is over, the longest over first. */
    List<String> over(LocalDate today, int most) {
        return find("endsOn < ?1 and listedOn is not null and status not in ?2 order by endsOn, number", today, OVER)
                .range(0, most - 1)
                .stream()
                .map(CreditListing::number)
                .toList();
    }

    /** A page of what is asked, the newest first, and one line more. */
    @SuppressWarnings("unchecked")
    List<CreditListing> page(Conditions asked, String cursor, int most) {
        Conditions all = asked.copy();
        if (cursor != null) {
            CreditListing last = findByIdOptional(cursor).orElseThrow(Cursor::unknown);
            all.and("(opened_at, listing_number) < (:at, :number)")
                    .with("at", last.openedAt())
                    .with("number", last.number());
        }
        return all.fill(getEntityManager()
                        .createNativeQuery(
                                "SELECT * FROM credit_listing" + all + " ORDER BY opened_at DESC, listing_number DESC",
                                CreditListing.class))
                .setMaxResults(most)
                .getResultList();
    }
}
