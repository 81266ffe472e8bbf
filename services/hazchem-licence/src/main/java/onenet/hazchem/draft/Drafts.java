package onenet.hazchem.draft;

import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All drafts; an enterprise finds its own only. */
@ApplicationScoped
public class Drafts implements PanacheRepositoryBase<Draft, UUID> {

    /** @throws onenet.problem.Problem NOT_FOUND when there is none or it is another enterprise's */
    Draft own(UUID id, Actor actor) {
        return findByIdOptional(id).filter(draft -> draft.isOf(actor)).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }
}
