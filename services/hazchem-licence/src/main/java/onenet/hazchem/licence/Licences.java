package onenet.hazchem.licence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The licence register. */
@ApplicationScoped
public class Licences implements PanacheRepositoryBase<Licence, String> {

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
