package onenet.hazchem.intake;

import onenet.proving.RegisteredFact;
import onenet.proving.Registers.Reading;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What registers held, by draft. */
@ApplicationScoped
class FactsOfDrafts implements PanacheRepositoryBase<DraftFacts, UUID> {

    private static final String ALONE = "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:id, 1))";

    /** @param draft null where the form was never a draft: then nobody was asked */
    List<RegisteredFact> of(UUID draft) {
        return draft == null
                ? List.of()
                : findByIdOptional(draft).map(DraftFacts::facts).orElseGet(List::of);
    }

    /** Two windows may have asked at the same moment: the later answer stays. */
    void keep(UUID draft, Reading reading, Instant now) {
        getEntityManager()
                .createNativeQuery(ALONE)
                .setParameter("id", draft.toString())
                .getSingleResult();
        getEntityManager().merge(new DraftFacts(draft, now, reading.complete(), reading.facts()));
    }
}
