package onenet.planfiling.library;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** All rescue teams and materials. */
@ApplicationScoped
class RescueResources implements PanacheRepositoryBase<RescueResource, UUID> {

    private static final String NEAREST = """
            SELECT CAST(id AS text) AS id, distance_km(longitude, latitude, :longitude, :latitude) AS distance
            FROM rescue_resource
            WHERE NOT retired AND kind = :kind AND :accident = ANY (accident_kinds)
              AND (cardinality(chemicals) = 0 OR :chemical = ANY (chemicals))
            ORDER BY distance, id""";

    /** Lines of one name follow each other by id, so that a page may end between two of them. */
    List<RescueResource> page(UUID after, int limit) {
        String further = " and (name, id) > (select last.name, last.id from RescueResource last where last.id = ?1)";
        PanacheQuery<RescueResource> found = after == null
                ? find("retired = false order by name, id")
                : find("retired = false" + further + " order by name, id", after);
        return found.page(0, limit).list();
    }

    /** Those good for this accident and this chemical, the nearest first. */
    List<RescueView> nearest(RescueKind kind, MatchPlans.Accident accident, int limit) {
        List<RescueView> nearest = new ArrayList<>();
        List<?> rows = getEntityManager()
                .createNativeQuery(NEAREST, Tuple.class)
                .setParameter("longitude", accident.place().longitude())
                .setParameter("latitude", accident.place().latitude())
                .setParameter("kind", kind.name())
                .setParameter("accident", accident.kind().name())
                .setParameter("chemical", accident.chemical())
                .setMaxResults(limit)
                .getResultList();
        for (Object row : rows) {
            Tuple found = (Tuple) row;
            nearest.add(
                    findById(UUID.fromString(found.get("id", String.class))).view(found.get("distance", Double.class)));
        }
        return nearest;
    }
}
