package onenet.proofs.mandate;

import onenet.casework.actor.Actor;
import onenet.requests.Cursor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Repository of mandates. */
@ApplicationScoped
public class MandateBook implements PanacheRepositoryBase<Mandate, UUID> {

    private static final String ORDER = " order by givenAt desc, id desc";

    /** A page of what this enterprise gave, the newest first, and one line more. */
    public List<Mandate> ofEnterprise(String uscc, UUID after, int limit) {
        return page("enterpriseUscc = ?1", uscc, after, limit);
    }

    /**
     * A page of what was offered to this person or accepted by him, the newest first, and one line more. An account that somebody had before him
     * brings that one's too: the caller leaves out what is not his.
     */
    public List<Mandate> ofAgent(Actor person, UUID after, int limit) {
        return page("agentAccount = ?1", person.name(), after, limit);
    }

    private List<Mandate> page(String whose, String value, UUID after, int limit) {
        if (after == null) {
            return find(whose + ORDER, value).range(0, limit).list();
        }
        Mandate last = findByIdOptional(after).orElseThrow(Cursor::unknown);
        return find(whose + " and (givenAt, id) < (?2, ?3)" + ORDER, value, last.givenAt(), last.id())
                .range(0, limit)
                .list();
    }
}
