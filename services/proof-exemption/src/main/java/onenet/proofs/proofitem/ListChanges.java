package onenet.proofs.proofitem;

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

    public List<ListChange> latest(int limit) {
        return find("order by proposedAt desc").page(0, limit).list();
    }
}
