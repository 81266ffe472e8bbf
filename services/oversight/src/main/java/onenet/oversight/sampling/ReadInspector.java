package onenet.oversight.sampling;

import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Query: one entry of the register of inspectors, for the city's supervision. */
@ApplicationScoped
public class ReadInspector {

    private final Inspectors inspectors;

    ReadInspector(Inspectors inspectors) {
        this.inspectors = inspectors;
    }

    /** @throws onenet.problem.Problem FORBIDDEN, NOT_FOUND */
    @Transactional
    public Inspector handle(Actor actor, String code) {
        if (!actor.overseesTheCity()) {
            throw CommonProblem.FORBIDDEN.raise();
        }
        return inspectors.findByIdOptional(code).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }
}
