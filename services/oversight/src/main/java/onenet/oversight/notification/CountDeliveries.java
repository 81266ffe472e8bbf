package onenet.oversight.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;

/** Query: how many messages stand where on their way; for the city. */
@ApplicationScoped
public class CountDeliveries {

    private static final String COUNT =
            "SELECT channel, status, count(*) FROM message_delivery GROUP BY channel, status ORDER BY channel, status";

    private final EntityManager database;

    CountDeliveries(EntityManager database) {
        this.database = database;
    }

    /** So many of a way stand there. */
    public record Count(Channel channel, DeliveryStatus status, long messages) {}

    @Transactional
    public List<Count> handle() {
        List<?> rows = database.createNativeQuery(COUNT, Tuple.class).getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Count(
                        Channel.valueOf(row.get(0, String.class)),
                        DeliveryStatus.valueOf(row.get(1, String.class)),
                        row.get(2, Number.class).longValue()))
                .toList();
    }
}
