package onenet.oversight.caseboard;

import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;

/** Query: one case as it stands today, for who may see it. */
@ApplicationScoped
public class ReadCase {

    private final BoardRows rows;

    ReadCase(BoardRows rows) {
        this.rows = rows;
    }

    /** @throws onenet.problem.Problem NOT_FOUND for a case the actor does not see, as for one nobody told of */
    @Transactional
    public Shown handle(Actor actor, String caseNumber) {
        return rows.of(Set.of(caseNumber)).stream()
                .filter(found -> Sight.of(actor, found))
                .findFirst()
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }
}
