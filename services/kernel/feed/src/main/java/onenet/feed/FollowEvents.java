package onenet.feed;

import onenet.casework.actor.Actor;
import onenet.outbox.EventEnvelope;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Query: what happened to the things an actor may see, in the order it was told to the world. Whoever asks again from where he stopped
 * misses nothing and is given nothing twice.
 */
@ApplicationScoped
public class FollowEvents {

    /** So far one question looks; it costs the same for an office with few cases as for one with many. */
    private static final int WINDOW = 10_000;

    private static final String EVENTS = "SELECT f.position, e.event_id, e.type, e.subject, e.sequence, e.occurred_at,"
            + " CAST(e.data AS text) FROM event_feed f JOIN case_event e ON e.event_id = f.event_id"
            + " WHERE f.position > :after AND f.position <= :until AND ";

    private final Followed followed;
    private final EntityManager database;
    private final ObjectMapper json;
    private final String service;

    FollowEvents(
            Followed followed,
            EntityManager database,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.followed = followed;
        this.database = database;
        this.json = json;
        this.service = service;
    }

    /**
     * A stretch of the feed.
     *
     * @param next where to ask on from; the place asked from when nothing has come since
     */
    public record Stretch(List<EventEnvelope> items, long next) {}

    /** @param after position to go on from, nought for the beginning */
    @Transactional
    public Stretch handle(Actor actor, long after, int limit) {
        long until = Math.min(after + WINDOW, last());
        List<Told> found = followed.seenBy(actor)
                .flatMap(things -> told(things, after, until, limit))
                .sorted(Comparator.comparing(Told::position))
                .limit(limit)
                .toList();
        boolean full = found.size() == limit;
        return new Stretch(
                found.stream().map(each -> shown(each, actor)).toList(),
                full ? found.get(limit - 1).position() : Math.max(after, until));
    }

    private long last() {
        return ((Number) database.createNativeQuery("SELECT coalesce(max(position), 0) FROM event_feed")
                        .getSingleResult())
                .longValue();
    }

    private record Told(long position, UUID id, String type, String subject, long sequence, Instant at, String data) {}

    private Stream<Told> told(Followed.Things things, long after, long until, int limit) {
        Query query = things.where()
                .fill(database.createNativeQuery(
                        EVENTS + things.sql() + " ORDER BY f.position LIMIT " + limit, Tuple.class))
                .setParameter("after", after)
                .setParameter("until", until);
        return ((List<?>) query.getResultList())
                .stream()
                        .map(Tuple.class::cast)
                        .map(row -> new Told(
                                row.get(0, Number.class).longValue(),
                                row.get(1, UUID.class),
                                row.get(2, String.class),
                                row.get(3, String.class),
                                row.get(4, Number.class).longValue(),
                                row.get(5, Instant.class),
                                row.get(6, String.class)));
    }

    private EventEnvelope shown(Told told, Actor actor) {
        JsonNode data = read(told.data());
        if (!actor.isOfficer()) {
            data = outside(data);
        }
        return EventEnvelope.of(service, told.id(), told.type(), told.subject(), told.at(), told.sequence(), data);
    }

    /** Outside the office: how the case stands as the public is told, and on which side somebody acted, but not who. */
    private JsonNode outside(JsonNode data) {
        ObjectNode shown = followed.toldWhole() ? (ObjectNode) data : json.createObjectNode();
        if (data.path("progress") instanceof ObjectNode progress) {
            progress.remove("status");
            ((ObjectNode) progress.path("by")).remove(List.of("id", "part"));
            shown.set("progress", progress);
        }
        return shown;
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("not JSON", impossible);
        }
    }
}
