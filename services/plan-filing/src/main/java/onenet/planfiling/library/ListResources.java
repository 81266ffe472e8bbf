package onenet.planfiling.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Query: the rescue teams and materials of the city, by name. */
@ApplicationScoped
public class ListResources {

    private final RescueResources resources;

    ListResources(RescueResources resources) {
        this.resources = resources;
    }

    /** @param after id of the last line of the page before; null for the first page */
    @Transactional
    public List<RescueView> handle(UUID after, int limit) {
        return resources.page(after, limit).stream()
                .map(resource -> resource.view(null))
                .toList();
    }
}
