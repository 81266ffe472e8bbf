package onenet.planfiling.library;

import onenet.requests.Lines;

import com.fasterxml.jackson.annotation.JsonInclude;
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

    /**
     * A page of teams and materials.
     *
     * @param next cursor of the next page; absent on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RescuePage(List<RescueView> items, String next) {}

    /** @param after id of the last line of the page before; null for the first page */
    @Transactional
    public RescuePage handle(UUID after, int limit) {
        Lines<RescueResource> lines = Lines.of(resources.page(after, limit + 1), limit);
        return new RescuePage(
                lines.shown().stream().map(resource -> resource.view(null)).toList(), lines.next(RescueResource::id));
    }
}
