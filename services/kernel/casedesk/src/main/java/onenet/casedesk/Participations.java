package onenet.casedesk;

import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who took which part in a case. The database of each service refuses a forbidden pair by itself ({@code case_participant},
 * {@code forbidden_pair}, {@code recusal} and their triggers); here it is refused with a reason.
 */
@ApplicationScoped
public class Participations {

    private final EntityManager entities;
    private final Colleagues colleagues;

    Participations(EntityManager entities, Colleagues colleagues) {
        this.entities = entities;
        this.colleagues = colleagues;
    }

    /** Enters the actor's part, or says why he may not take it: four eyes (FOUR_EYES), a tie to the applicant (RECUSED), no person (FORBIDDEN). */
    public void enter(DeskCase found, Actor actor, CasePart part) {
        if (actor.system()) {
            // four eyes are eyes of people: what a system read counts for nobody's part
            throw CommonProblem.FORBIDDEN.raise();
        }
        enter(found, actor.id(), part);
        colleagues.know(actor);
    }

    /** The same for a person who does not sign in for it: an expert whose opinion an officer files. */
    public void enter(DeskCase found, String person, CasePart part) {
        Hands hands = handsOf(found, person);
        hands.whyNot(part).ifPresent(verdict -> {
            throw verdict;
        });
        if (!hands.took(part)) {
            // the same act sent twice at one instant enters one part; which of the two happened, the version decides
            entities.createNativeQuery(
                            "INSERT INTO case_participant (case_number, actor_id, part) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                    .setParameter(1, found.caseNumber())
                    .setParameter(2, person)
                    .setParameter(3, part.name())
                    .executeUpdate();
        }
    }

    /** How clean the hands of an actor are; only who stands on the office's side can soil them. */
    Hands handsOf(DeskCase found, Actor actor) {
        return actor.isOfficer() ? handsOf(found, actor.id()) : Hands.CLEAN;
    }

    private Hands handsOf(DeskCase found, String person) {
        return new Hands(partsOf(found, person), isTied(found.holderUscc(), person));
    }

    /** @throws onenet.problem.Problem RECUSED when this person has an interest in the applicant */
    public void requireNotTied(String uscc, String person) {
        if (isTied(uscc, person)) {
            throw CommonProblem.RECUSED.raise();
        }
    }

    /** Whether this person has an interest in the enterprise. */
    public boolean isTied(String uscc, String person) {
        return !entities.createNativeQuery("SELECT 1 FROM recusal WHERE actor_id = ? AND uscc = ?")
                .setParameter(1, person)
                .setParameter(2, uscc)
                .getResultList()
                .isEmpty();
    }

    private Set<String> partsOf(DeskCase found, String person) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT part FROM case_participant WHERE case_number = ? AND actor_id = ?")
                .setParameter(1, found.caseNumber())
                .setParameter(2, person)
                .getResultList();
        return rows.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
