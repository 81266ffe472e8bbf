package onenet.proofs.proofitem;

import onenet.requests.Cursor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Repository of the changes of the lists. */
@ApplicationScoped
public class ListChanges implements PanacheRepositoryBase<ListChange, UUID> {

    /** What counts on this day, in the order it came to count. */
    public List<ListChange> countingOn(LocalDate day) {
        return list("approvedAt is not null and effectiveFrom <= ?1 order by effectiveFrom, approvedAt", day);
    }

    /** A page, the newest first, and one line more. */
    public List<ListChange> latest(UUID after, int limit) {
        String order = " order by proposedAt desc, id desc";
        if (after == null) {
            return find("true = true" + order).range(0, limit).list();
        }
        ListChange last = findByIdOptional(after).orElseThrow(Cursor::unknown);
        return find("(proposedAt, id) < (?1, ?2)" + order, last.proposedAt(), last.id())
                .range(0, limit)
                .list();
    }
}
