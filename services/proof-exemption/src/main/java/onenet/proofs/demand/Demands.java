package onenet.proofs.demand;

import onenet.requests.Cursor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Repository of demands. */
@ApplicationScoped
public class Demands implements PanacheRepositoryBase<Demand, UUID> {

    /** A page of the demands that were refused, the newest first, and one line more. */
    public List<Demand> refused(UUID after, int limit) {
        String order = " order by demandedAt desc, id desc";
        if (after == null) {
            return find("granted = false" + order).range(0, limit).list();
        }
        Demand last = findByIdOptional(after).orElseThrow(Cursor::unknown);
        return find("granted = false and (demandedAt, id) < (?1, ?2)" + order, last.demandedAt(), last.id())
                .range(0, limit)
                .list();
    }
}
