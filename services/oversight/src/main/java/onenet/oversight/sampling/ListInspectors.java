package onenet.oversight.sampling;

import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.requests.Lines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Query: the register of inspectors, for the city's supervision. */
@ApplicationScoped
public class ListInspectors {

    private final Inspectors inspectors;

    ListInspectors(Inspectors inspectors) {
        this.inspectors = inspectors;
    }

    /**
     * @param after code of the last of the page before; null for the first page
     * @throws onenet.problem.Problem FORBIDDEN
     */
    @Transactional
    public Lines<Inspector> handle(Actor actor, String after, int limit) {
        if (!actor.overseesTheCity()) {
            throw CommonProblem.FORBIDDEN.raise();
        }
        return Lines.of(inspectors.page(after, limit), limit);
    }
}
