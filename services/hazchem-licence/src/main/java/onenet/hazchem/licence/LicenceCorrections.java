package onenet.hazchem.licence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The corrections of licences, proposed and decided. */
@ApplicationScoped
public class LicenceCorrections implements PanacheRepositoryBase<LicenceCorrection, UUID> {

    /** The one that waits for its decision. */
    public Optional<LicenceCorrection> openOn(String licenceId) {
        return find("licenceId = ?1 and outcome is null", licenceId).firstResultOptional();
    }

    /** All of these licences, the oldest first. */
    public List<LicenceCorrection> of(Collection<String> licenceIds) {
        return licenceIds.isEmpty() ? List.of() : list("licenceId in ?1 order by proposedAt, id", licenceIds);
    }
}
