package onenet.hazchem.substance;

import onenet.chemicals.Chemical;
import onenet.chemicals.Supplement;
import onenet.requests.Cursor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What offices have added to the catalogue's data. */
@ApplicationScoped
public class AddedChemicals implements PanacheRepositoryBase<AddedChemical, UUID>, Supplement {

    /** Confirmed ones only: what one officer has typed decides no case. */
    @Override
    public List<Chemical> to(String edition) {
        return list("edition = ?1 and confirmedAt is not null order by entry", edition).stream()
                .map(AddedChemical::asEntry)
                .toList();
    }

    /** A page, the newest first, and one line more. */
    List<AddedChemical> newest(UUID after, int limit) {
        String order = " order by addedAt desc, id desc";
        if (after == null) {
            return find("true = true" + order).range(0, limit).list();
        }
        AddedChemical last = findByIdOptional(after).orElseThrow(Cursor::unknown);
        return find("(addedAt, id) < (?1, ?2)" + order, last.addedAt(), last.id())
                .range(0, limit)
                .list();
    }

    boolean knows(String edition, Addition addition, String foldedName) {
        return count("edition = ?1 and (entry = ?2 or foldedName = ?3)", edition, addition.entry(), foldedName) > 0;
    }
}
