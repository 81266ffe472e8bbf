package onenet.proofs.mandate;

import onenet.casework.actor.Actor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Repository of mandates. */
@ApplicationScoped
public class MandateBook implements PanacheRepositoryBase<Mandate, UUID> {

    private static final int LONGEST = 200;

    /** Given by this enterprise, newest first. */
    public List<Mandate> ofEnterprise(String uscc) {
        return find("enterpriseUscc = ?1 order by givenAt desc, id", uscc)
                .page(0, LONGEST)
                .list();
    }

    /** Offered to this person or accepted by him, newest first. */
    public List<Mandate> ofAgent(Actor person) {
        return find("agentAccount = ?1 order by givenAt desc, id", person.name()).page(0, LONGEST).stream()
                .filter(mandate -> mandate.isOf(person))
                .toList();
    }
}
