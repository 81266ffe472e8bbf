package onenet.hazchem.licence;

import onenet.casework.identity.Uscc;
import onenet.text.Folding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The licence register. */
@ApplicationScoped
public class Licences implements PanacheRepositoryBase<Licence, String> {

    /** Of one enterprise at one place there are no more that matter. */
    private static final int LOOKED_AT = 20;

    private static final List<LicenceStatus> HELD =
            List.of(LicenceStatus.PENDING_CERTIFICATE, LicenceStatus.IN_FORCE, LicenceStatus.SUSPENDED);

    /** Licences in force or suspended that the enterprise holds at the premises, the last one first; those of before it was kept at any. */
    public List<Licence> heldAt(Uscc uscc, String premises) {
        return find(
                        "holderUscc = ?1 and status in ?2 and (premisesFolded = ?3 or premisesFolded is null)"
                                + " order by grantedOn desc, licenceId",
                        uscc.value(),
                        HELD,
                        Folding.of(premises))
                .range(0, LOOKED_AT - 1)
                .list();
    }

    /** Whether the holder of a licence holds any that has not ended, wherever. */
    public boolean anyHeldBy(Licence licence) {
        return count("holderUscc = ?1 and status in ?2", licence.holderUscc(), HELD) > 0;
    }

    /** Licences whose last day lies before the given one and that have not ended yet, the longest past first. */
    public List<String> endedBefore(LocalDate day, int limit) {
        return find(
                        "select licenceId from Licence where validTo < ?1 and status in ?2 order by validTo, licenceId",
                        day,
                        List.of(LicenceStatus.IN_FORCE, LicenceStatus.SUSPENDED))
                .project(String.class)
                .page(0, limit)
                .list();
    }
}
