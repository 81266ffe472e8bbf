package onenet.safetyreview.expert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All intermediary bodies of the register. */
@ApplicationScoped
public class Bodies implements PanacheRepositoryBase<Body, String> {

    /** @param after code of the last line of the page before; null for the first page */
    List<Body> page(String after, int limit) {
        return find("code > ?1 order by code", after == null ? "" : after)
                .page(0, limit)
                .list();
    }
}
