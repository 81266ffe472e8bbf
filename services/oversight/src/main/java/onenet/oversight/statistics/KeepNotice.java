package onenet.oversight.statistics;

import onenet.casework.LegalTime;
import onenet.feed.Progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Use case: a notice asked an applicant for something; each point is kept, to be counted. Told again it changes nothing. */
@ApplicationScoped
public class KeepNotice {

    private static final String KEEP = """
            INSERT INTO notice_point (event_id, point, case_number, office, item_code, told_on, material, clause)
            VALUES (:event, :point, :case, :office, :item, :day, :material, :clause) ON CONFLICT DO NOTHING
            """;

    private final EntityManager database;

    KeepNotice(EntityManager database) {
        this.database = database;
    }

    /** One thing that was asked for. */
    public record Point(String material, String clause) {}

    @Transactional
    public void handle(String eventId, Progress head, List<Point> points) {
        for (int at = 0; at < points.size(); at++) {
            database.createNativeQuery(KEEP)
                    .setParameter("event", eventId)
                    .setParameter("point", at)
                    .setParameter("case", head.caseNumber())
                    .setParameter("office", head.office())
                    .setParameter("item", head.itemCode())
                    .setParameter("day", LegalTime.date(head.occurredAt()))
                    .setParameter("material", points.get(at).material())
                    .setParameter("clause", points.get(at).clause())
                    .executeUpdate();
        }
    }
}
