package onenet.planfiling.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Query: the rescue teams and materials of the city, by name. */
@ApplicationScoped
public class ListResources {

    private final RescueResources resources;

    ListResources(RescueResources resources) {
        this.resources = resources;
    }

    @Transactional
    public List<RescueView> handle(String after, int limit) {
        return resources.page(after, limit).stream()
                .map(resource -> resource.view(null))
                .toList();
    }
}
