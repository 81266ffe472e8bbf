package onenet.proofs.authorisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Repository of holders' approvals. */
@ApplicationScoped
public class Authorisations implements PanacheRepositoryBase<Authorisation, UUID> {

    /** An approval that covers this use, the narrowest first: one for this case before one for any. */
    public Optional<Authorisation> covering(
            String holder, String proofId, String itemCode, String caseReference, LocalDate day) {
        return list(
                        "holderUscc = ?1 and proofId = ?2 and withdrawnAt is null order by caseReference nulls last, givenAt",
                        holder,
                        proofId)
                .stream()
                .filter(authorisation -> authorisation.covers(itemCode, caseReference, day))
                .findFirst();
    }

    public List<Authorisation> ofHolder(String uscc) {
        return find("holderUscc = ?1 order by givenAt desc", uscc).page(0, 200).list();
    }
}
