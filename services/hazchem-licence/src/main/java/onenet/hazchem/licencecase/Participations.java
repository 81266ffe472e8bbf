package onenet.hazchem.licencecase;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who took which part in a case. The database refuses a forbidden pair by itself; here it is refused with a reason. */
@ApplicationScoped
public class Participations {

    private final EntityManager entities;

    Participations(EntityManager entities) {
        this.entities = entities;
    }

    /** Enters the actor's part, or says why he may not take it: four eyes (FOUR_EYES) or a tie to the applicant (RECUSED). */
    public void enter(LicenceCase licenceCase, Actor actor, Part part) {
        enter(licenceCase, actor.id(), part);
    }

    /** The same for a person who does not sign in for it: an expert whose opinion an officer files. */
    public void enter(LicenceCase licenceCase, String person, Part part) {
        Hands hands = handsOf(licenceCase, person);
        hands.whyNot(part).ifPresent(verdict -> {
            throw verdict;
        });
        if (!hands.taken().contains(part)) {
            // the same act sent twice at one instant enters one part; which of the two happened, the version decides
            entities.createNativeQuery(
                            "INSERT INTO case_participant (case_number, actor_id, part) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                    .setParameter(1, licenceCase.caseNumber())
                    .setParameter(2, person)
                    .setParameter(3, part.name())
                    .executeUpdate();
        }
    }

    /** How clean the hands of an actor are; only who stands on the office's side can soil them. */
    public Hands handsOf(LicenceCase licenceCase, Actor actor) {
        return actor.isOfficer() ? handsOf(licenceCase, actor.id()) : Hands.CLEAN;
    }

    private Hands handsOf(LicenceCase licenceCase, String person) {
        return new Hands(partsOf(licenceCase, person), isTied(licenceCase.applicantUscc(), person));
    }

    /** @throws onenet.problem.Problem RECUSED when this person has an interest in the applicant */
    public void requireNotTied(String uscc, String person) {
        if (isTied(uscc, person)) {
            throw LicenceProblem.RECUSED.raise();
        }
    }

    public boolean isTied(String uscc, String person) {
        return !entities.createNativeQuery("SELECT 1 FROM recusal WHERE actor_id = ? AND uscc = ?")
                .setParameter(1, person)
                .setParameter(2, uscc)
                .getResultList()
                .isEmpty();
    }

    private Set<Part> partsOf(LicenceCase licenceCase, String person) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT part FROM case_participant WHERE case_number = ? AND actor_id = ?")
                .setParameter(1, licenceCase.caseNumber())
                .setParameter(2, person)
                .getResultList();
        Set<Part> parts = EnumSet.noneOf(Part.class);
        rows.forEach(row -> parts.add(Part.valueOf(String.valueOf(row))));
        return Set.copyOf(parts);
    }
}
