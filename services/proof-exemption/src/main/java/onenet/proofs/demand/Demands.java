package onenet.proofs.demand;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Repository of demands. */
@ApplicationScoped
public class Demands implements PanacheRepositoryBase<Demand, UUID> {

    public List<Demand> latestRefused(int limit) {
        return find("granted = false order by demandedAt desc, id")
                .page(0, limit)
                .list();
    }
}
