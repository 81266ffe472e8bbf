package onenet.oversight.publicity;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Repository of what was done with records. */
@ApplicationScoped
class PublicitySteps {

    private final EntityManager database;

    PublicitySteps(EntityManager database) {
        this.database = database;
    }

    /** In their order. */
    List<PublicityStep> of(UUID recordId) {
        return database.createQuery("from PublicityStep where recordId = :id order by position", PublicityStep.class)
                .setParameter("id", recordId)
                .getResultList();
    }

    void keep(UUID recordId, String action, Actor by, String words, Instant at) {
        int position = of(recordId).size() + 1;
        database.persist(new PublicityStep(new PublicityStep.Key(recordId, position), action, by, words, at));
    }

    /** Who proposed the withdrawal that is judged now. */
    Optional<String> proposer(UUID recordId) {
        return of(recordId).stream()
                .filter(step -> step.action().equals(PublicityAction.PROPOSE_WITHDRAWAL.name()))
                .reduce((before, last) -> last)
                .map(PublicityStep::actorId);
    }
}
