package onenet.safetyreview.expert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All experts of the register. */
@ApplicationScoped
public class Experts implements PanacheRepositoryBase<Expert, String> {

    /** @param after code of the last line of the page before; null for the first page */
    List<Expert> page(String after, int limit) {
        return find("code > ?1 order by code", after == null ? "" : after)
                .page(0, limit)
                .list();
    }

    /** Everybody who was ever approved and not retired: whom a draw has to take or to exclude. */
    public List<Expert> standing() {
        return list("status in ?1 order by code", List.of(EntryStatus.APPROVED, EntryStatus.CONFIRMED));
    }
}
