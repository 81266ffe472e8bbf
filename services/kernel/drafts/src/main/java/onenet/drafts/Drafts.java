package onenet.drafts;

import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All drafts; an enterprise finds its own only. */
@ApplicationScoped
public class Drafts implements PanacheRepositoryBase<Draft, UUID> {

    /** Whoever else saves under this id waits until this transaction ends: two windows may begin one draft at the same moment. */
    void claim(UUID id) {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:id, 0))")
                .setParameter("id", id.toString())
                .getSingleResult();
    }

    /** Drafts nobody touched since, the oldest first. */
    List<UUID> savedBefore(Instant moment, int most) {
        return find("select id from Draft where savedAt < ?1 order by savedAt, id", moment)
                .project(UUID.class)
                .page(0, most)
                .list();
    }

    /** @throws onenet.problem.Problem NOT_FOUND when there is none or it is another enterprise's */
    Draft own(UUID id, Actor actor) {
        return findByIdOptional(id).filter(draft -> draft.isOf(actor)).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }
}
