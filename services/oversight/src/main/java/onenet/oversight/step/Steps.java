package onenet.oversight.step;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Repository of what was done with things of oversight. */
@ApplicationScoped
public class Steps {

    private final EntityManager database;

    Steps(EntityManager database) {
        this.database = database;
    }

    /** In their order. */
    public List<Step> of(String about) {
        return database.createQuery("from ActStep where about = :about order by position", Step.class)
                .setParameter("about", about)
                .getResultList();
    }

    /** In the transaction that holds the thing, so that no two take one place. */
    public void keep(String about, String action, Actor by, Step.Said said, Instant at) {
        int position = of(about).size() + 1;
        database.persist(new Step(new Step.Key(about, position), action, by, said, at));
    }

    /** Who did this last. */
    public Optional<String> lastBy(String about, String action) {
        return of(about).stream()
                .filter(step -> step.action().equals(action))
                .reduce((before, last) -> last)
                .map(Step::actorId);
    }
}
