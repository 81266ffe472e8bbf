package onenet.planfiling.filingcase;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Who wrote a filing down at the window. The database keeps him from filing it by itself; here he is refused with a reason. */
@ApplicationScoped
public class Scribes {

    private final EntityManager entities;

    Scribes(EntityManager entities) {
        this.entities = entities;
    }

    /** Enters an officer who speaks for a visitor; the unit's own user is none. */
    public void enter(FilingCase filingCase, Actor actor) {
        if (actor.atCounter() && !include(filingCase, actor)) {
            entities.createNativeQuery(
                            "INSERT INTO filing_scribe (case_number, actor_id) VALUES (?, ?) ON CONFLICT DO NOTHING")
                    .setParameter(1, filingCase.caseNumber())
                    .setParameter(2, actor.id())
                    .executeUpdate();
        }
    }

    public boolean include(FilingCase filingCase, Actor actor) {
        return !entities.createNativeQuery("SELECT 1 FROM filing_scribe WHERE case_number = ? AND actor_id = ?")
                .setParameter(1, filingCase.caseNumber())
                .setParameter(2, actor.id())
                .getResultList()
                .isEmpty();
    }
}
