package onenet.outbox;

import com.fasterxml.jackson.core.type.TypeReference;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Has a queue hear what was told before it was there: every producer bound to it is asked once for everything. Subjects the queue has heard of
 * stay as they are; the others begin at their first event.
 */
@Singleton
class FromTheStart {

    private static final String ASKED = "SELECT 1 FROM heard_from_start WHERE queue = ? AND source = ?";
    private static final String KEEP =
            "INSERT INTO heard_from_start (queue, source) VALUES (?, ?) ON CONFLICT DO NOTHING";

    private final AgroalDataSource database;
    private final Replay replay;
    private final Producers producers;
    private final List<Topology.Queue> queues = Topology.read("queues", new TypeReference<>() {});

    FromTheStart(AgroalDataSource database, Replay replay, Producers producers) {
        this.database = database;
        this.replay = replay;
        this.producers = producers;
    }

    /**
     * Asks whoever was not asked yet. A crash in between asks twice, which does no harm.
     *
     * @throws TransientFailure when broker or database are away
     */
    void ask(EventListener listener) {
        if (!listener.fromTheStart()) {
            return;
        }
        sources(listener.queue())
                .filter(source -> !isAsked(listener.queue(), source))
                .forEach(source -> {
                    replay.requestAll(source);
                    keep(listener.queue(), source);
                });
    }

    private Stream<String> sources(String queue) {
        return queues.stream()
                .filter(each -> each.queue().equals(queue))
                .flatMap(each -> each.bindings().stream())
                .map(binding -> producers.sourceOf(binding.substring(0, binding.indexOf('.'))))
                .distinct();
    }

    private boolean isAsked(String queue, String source) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(ASKED)) {
            query.setString(1, queue);
            query.setString(2, source);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        } catch (SQLException broken) {
            throw new TransientFailure("not known who was asked", broken);
        }
    }

    private void keep(String queue, String source) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(KEEP)) {
            insert.setString(1, queue);
            insert.setString(2, source);
            insert.executeUpdate();
        } catch (SQLException broken) {
            throw new TransientFailure("not kept who was asked", broken);
        }
    }
}
