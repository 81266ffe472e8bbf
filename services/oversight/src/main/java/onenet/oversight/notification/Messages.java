package onenet.oversight.notification;

import onenet.casework.actor.Actor;
import onenet.feed.Conditions;
import onenet.oversight.caseboard.Sight;
import onenet.requests.Cursor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Repository of messages and of who read them. A party's people see what is the party's, an agent what is of his matters. */
@ApplicationScoped
class Messages {

    /** More are not told apart: nobody reads on from there by number. */
    static final int MOST_UNREAD = 100;

    private static final DateTimeFormatter PLACE = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final String READING =
            " LEFT JOIN message_reading r ON r.message_id = m.id AND r.person_id = :reader";

    private static final String UNREAD = "r.read_at IS NULL AND NOT m.past";

    private static final String NEWEST = " ORDER BY m.happened_at DESC, CAST(m.id AS text) DESC LIMIT ";

    private static final String READ = """
            INSERT INTO message_reading (message_id, person_id, read_at) VALUES (:id, :reader, :now) ON CONFLICT DO NOTHING""";

    private final EntityManager database;

    Messages(EntityManager database) {
        this.database = database;
    }

    /** @return false when it is there already */
    boolean enter(Message written) {
        if (database.find(Message.class, written.id()) != null) {
            return false;
        }
        database.persist(written);
        database.flush();
        return true;
    }

    Optional<Message> byId(UUID id) {
        return Optional.ofNullable(database.find(Message.class, id));
    }

    /** A message and when the reader read it; null for not yet. */
    record Row(Message message, Instant readAt) {}

    Optional<Row> seen(Actor reader, UUID id) {
        return rows(visible(reader).and("m.id = :id").with("id", id), 1).stream()
                .findFirst();
    }

    /** @param cursor {@link #place} of the last line of the page before; null for the first page */
    List<Row> page(Actor reader, boolean unreadOnly, String cursor, int limit) {
        Conditions asked = visible(reader);
        if (unreadOnly) {
            asked.and(UNREAD);
        }
        Optional.ofNullable(cursor).map(text -> Cursor.dated(text, true)).ifPresent(last -> asked.and(
                        "(m.happened_at, CAST(m.id AS text)) < (CAST(:at AS timestamptz), :last)")
                .with("at", last.at())
                .with("last", last.key()));
        return rows(asked, limit);
    }

    /** How many the reader has not read, and no further than a hundred. */
    int unread(Actor reader) {
        Conditions asked = visible(reader).and(UNREAD);
        String sql = "SELECT count(*) FROM (SELECT 1 FROM message m" + READING + asked + " LIMIT " + MOST_UNREAD
                + ") counted";
        return ((Number) asked.fill(database.createNativeQuery(sql)).getSingleResult()).intValue();
    }

    void read(UUID id, String reader, Instant now) {
        database.createNativeQuery(READ)
                .setParameter("id", id)
                .setParameter("reader", reader)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Where a message stands in the list, as its cursor has it. */
    static String place(Message shown) {
        return new Cursor.Dated(PLACE.format(shown.happenedAt()), shown.id().toString()).toString();
    }

    private static Conditions visible(Actor reader) {
        return Sight.asHolder(Conditions.none(), reader).with("reader", reader.id());
    }

    private List<Row> rows(Conditions asked, int limit) {
        String sql = "SELECT m.id, r.read_at FROM message m" + READING + asked + NEWEST + limit;
        List<?> found = asked.fill(database.createNativeQuery(sql, Tuple.class)).getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .map(row -> new Row(database.find(Message.class, row.get(0, UUID.class)), row.get(1, Instant.class)))
                .toList();
    }
}
