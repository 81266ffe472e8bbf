package onenet.safetyreview.expert;

import onenet.problem.CommonProblem;
import onenet.requests.Lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Query: the register of bodies, by code. */
@ApplicationScoped
public class ReadBodies {

    private final Bodies bodies;

    ReadBodies(Bodies bodies) {
        this.bodies = bodies;
    }

    /**
     * A page of bodies.
     *
     * @param next cursor of the next page; absent on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BodyPage(List<BodyView> items, String next) {}

    /** @param after code of the last line of the page before; null for the first page */
    public BodyPage page(String after, int limit) {
        Lines<Body> lines = Lines.of(bodies.page(after, limit + 1), limit);
        return new BodyPage(lines.shown().stream().map(BodyView::of).toList(), lines.next(Body::code));
    }

    public BodyView one(String code) {
        return bodies.findByIdOptional(code).map(BodyView::of).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }
}
