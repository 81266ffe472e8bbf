package onenet.hazchem.licence;

import onenet.hazchem.licencecase.LicenceCaseStatus;
import onenet.hazchem.licencecase.LicenceCases;
import onenet.hazchem.licencecase.Matter;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What was last told of each licence's end, so that the same is not told twice. */
@Singleton
public class ForeseenEnds {

    private static final String KEEP = """
            INSERT INTO foreseen_end (licence_id, renewed_by_law_from) VALUES (:licence, CAST(:day AS date))
            ON CONFLICT (licence_id) DO UPDATE SET renewed_by_law_from = excluded.renewed_by_law_from
            WHERE foreseen_end.renewed_by_law_from IS DISTINCT FROM excluded.renewed_by_law_from""";

    private static final String UNTOLD = """
            SELECT c.case_number FROM licence_case c
            WHERE c.matter = :renewal AND c.status IN (:open)
            AND NOT EXISTS (SELECT 1 FROM foreseen_end f WHERE f.licence_id = c.licence_id)
            ORDER BY c.case_number LIMIT :most""";

    private final EntityManager entities;

    ForeseenEnds(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param day null where the law does not help
     * @return whether it is news
     */
    public boolean keep(String licenceId, LocalDate day) {
        return entities.createNativeQuery(KEEP)
                        .setParameter("licence", licenceId)
                        .setParameter("day", day == null ? null : day.toString())
                        .executeUpdate()
                > 0;
    }

    /** Open renewals of whose licence's end nothing was told: those handed in before it was. */
    public List<String> untold(int most) {
        List<?> numbers = entities.createNativeQuery(UNTOLD)
                .setParameter("renewal", Matter.RENEWAL.name())
                .setParameter(
                        "open",
                        Arrays.stream(LicenceCaseStatus.values())
                                .filter(LicenceCases::isOpen)
                                .map(Enum::name)
                                .toList())
                .setParameter("most", most)
                .getResultList();
        return numbers.stream().map(String::valueOf).toList();
    }
}
