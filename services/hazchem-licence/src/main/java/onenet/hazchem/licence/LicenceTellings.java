package onenet.hazchem.licence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Which departments were told of which licences. */
@ApplicationScoped
public class LicenceTellings implements PanacheRepositoryBase<LicenceTelling, LicenceTelling.Key> {

    /** Of these licences, in the order of the departments. */
    public List<LicenceTelling> of(Collection<String> licenceIds) {
        return licenceIds.isEmpty() ? List.of() : list("licenceId in ?1 order by department", licenceIds);
    }
}
