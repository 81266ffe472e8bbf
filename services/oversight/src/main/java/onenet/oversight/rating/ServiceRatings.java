package onenet.oversight.rating;

import onenet.oversight.caseboard.Shown;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Repository of ratings. */
@ApplicationScoped
public class ServiceRatings implements PanacheRepositoryBase<ServiceRating, UUID> {

    /** Whoever else would rate this act waits until the transaction ends, and then sees this rating. */
    void reserve(String eventId) {
        getEntityManager()
                .createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(:event, 51))", Object.class)
                .setParameter("event", eventId)
                .getSingleResult();
    }

    /** What was said of an act of this case. */
    Optional<ServiceRating> of(Shown about, String eventId) {
        return find("act.caseNumber = ?1 and act.eventId = ?2", about.caseNumber(), eventId)
                .firstResultOptional();
    }

    /** By the event that told of the act. */
    Map<String, ServiceRating> of(Shown about) {
        return find("from ServiceRating r left join fetch r.marks where r.act.caseNumber = ?1", about.caseNumber())
                .stream()
                .distinct()
                .collect(Collectors.toMap(each -> each.act().eventId(), Function.identity()));
    }
}
