package onenet.oversight.notification;

import onenet.feed.Conditions;
import onenet.requests.Cursor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Repository of messages on their way, as rows that survive whoever sends them. Pauses and leases run on the database's own clock: the clock of the law may
 * be moved, technical retries may not. Quiet hours are the law's.
 */
@ApplicationScoped
class Deliveries {

    private static final DateTimeFormatter PLACE = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final String WAITING =
            "status IN ('QUEUED', 'FAILED') AND next_attempt_at <= clock_timestamp() AND (loud_at IS NULL OR loud_at <= :now)";

    private static final String ASKED =
            "status = 'SENT' AND channel = 'SMS' AND questions < :most" + " AND next_attempt_at <= clock_timestamp()";

    private static final String QUEUE = """
            INSERT INTO message_delivery (id, message_id, contact_id, channel, queued_at) VALUES (:id, :message, CAST(nullif(:contact, '') AS uuid), :channel, :now)
            ON CONFLICT DO NOTHING""";

    private static final String LEASE =
            " next_attempt_at = clock_timestamp() + make_interval(secs => :lease) WHERE id = :id AND ";

    private static final String CLAIMED =
            " RETURNING id, message_id, contact_id, channel, status, round, attempts, questions";

    private static final String MOVE = """
            UPDATE message_delivery SET status = :to, version = version + 1, changed_at = clock_timestamp(), why = nullif(:why, ''), refused = :refused,
                questions = 0, next_attempt_at = clock_timestamp() + make_interval(secs => :pause)
            WHERE id = :id AND status = :from AND round = :round""";

    private static final String HOLD = """
            UPDATE message_delivery SET loud_at = :loud, attempts = attempts - 1, next_attempt_at = clock_timestamp()
            WHERE id = :id AND status = :from AND round = :round""";

    /** Another round only where the other side had clearly said no: after an unclear answer it may have taken it. */
    private static final String REDRIVE = """
            UPDATE message_delivery SET status = :to, version = version + 1, changed_at = clock_timestamp(), why = NULL, attempts = 0, questions = 0,
                round = round + CASE WHEN refused THEN 1 ELSE 0 END, refused = false, next_attempt_at = clock_timestamp()
            WHERE status = :from AND\s""";

    private static final String COLUMNS = """
            SELECT d.id, d.version, d.channel, d.status, d.attempts, d.why, d.queued_at, m.case_number, m.template, m.kind, m.holder_uscc, c.masked,
                EXISTS (SELECT 1 FROM message_reading r WHERE r.message_id = m.id) seen
            FROM message_delivery d JOIN message m ON m.id = d.message_id LEFT JOIN contact c ON c.id = d.contact_id""";

    private static final String NEWEST = " ORDER BY d.queued_at DESC, CAST(d.id AS text) DESC LIMIT ";

    private final EntityManager database;

    Deliveries(EntityManager database) {
        this.database = database;
    }

    /**
     * A message held for the time of the lease.
     *
     * @param contactId null for the message centre
     */
    record Claim(
            UUID id,
            UUID messageId,
            UUID contactId,
            Channel channel,
            DeliveryStatus status,
            int round,
            int attempts,
            int questions) {

        /** The same for every attempt of one round. */
        String key() {
            return id + "-" + round;
        }
    }

    /** @param contactId null for the message centre */
    void queue(UUID messageId, UUID contactId, Channel channel, Instant now) {
        UUID id =
                UUID.nameUUIDFromBytes((messageId + "|" + channel + "|" + contactId).getBytes(StandardCharsets.UTF_8));
        database.createNativeQuery(QUEUE)
                .setParameter("id", id)
                .setParameter("message", messageId)
                .setParameter("contact", contactId == null ? "" : contactId.toString())
                .setParameter("channel", channel.name())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** What is due to be sent by a channel, the longest due first. */
    List<UUID> due(Channel channel, Instant now, int most) {
        return ids("channel = :channel AND " + WAITING, Map.of("channel", channel.name(), "now", now), most);
    }

    /** What is due to be asked about. */
    List<UUID> asked(int questions, int most) {
        return ids(ASKED, Map.of("most", questions), most);
    }

    private List<UUID> ids(String where, Map<String, Object> values, int most) {
        Query query = database.createNativeQuery(
                "SELECT id FROM message_delivery WHERE " + where + " ORDER BY next_attempt_at, id LIMIT " + most,
                UUID.class);
        values.forEach(query::setParameter);
        return ((List<?>) query.getResultList()).stream().map(UUID.class::cast).toList();
    }

    /** Empty when another has it, or it is done. */
    Optional<Claim> claim(UUID id, Duration lease, Instant now) {
        return claim("attempts = attempts + 1," + LEASE + WAITING, id, lease, Map.of("now", now));
    }

    Optional<Claim> claimToAsk(UUID id, Duration lease, int questions) {
        return claim("questions = questions + 1," + LEASE + ASKED, id, lease, Map.of("most", questions));
    }

    private Optional<Claim> claim(String rest, UUID id, Duration lease, Map<String, Object> values) {
        Query query = database.createNativeQuery("UPDATE message_delivery SET " + rest + CLAIMED, Tuple.class)
                .setParameter("id", id)
                .setParameter("lease", (double) lease.toSeconds());
        values.forEach(query::setParameter);
        return ((List<?>) query.getResultList())
                .stream().map(Tuple.class::cast).findFirst().map(Deliveries::claimed);
    }

    private static Claim claimed(Tuple row) {
        return new Claim(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, UUID.class),
                Channel.valueOf(row.get(3, String.class)),
                DeliveryStatus.valueOf(row.get(4, String.class)),
                row.get(5, Number.class).intValue(),
                row.get(6, Number.class).intValue(),
                row.get(7, Number.class).intValue());
    }

    /**
     * How something ended.
     *
     * @param why in words; empty where all is well
     * @param refused whether the other side clearly said no
     * @param pause until it is looked at again
     */
    record End(String why, boolean refused, Duration pause) {

        static final End WELL = new End("", false, Duration.ZERO);
    }

    /** As the lifecycle says; a claim that has run out and was settled by another changes nothing. */
    void moved(Claim claim, DeliveryAction action, End end) {
        DeliveryStatus to = DeliveryLifecycle.TABLE.move(claim.status(), action).to();
        of(claim, MOVE)
                .setParameter("to", to.name())
                .setParameter("why", end.why())
                .setParameter("refused", end.refused())
                .setParameter("pause", (double) end.pause().toSeconds())
                .executeUpdate();
    }

    /** It waits for the end of the quiet hours; that was no attempt. */
    void hold(Claim claim, Instant loudAt) {
        of(claim, HOLD).setParameter("loud", loudAt).executeUpdate();
    }

    private Query of(Claim claim, String sql) {
        return database.createNativeQuery(sql)
                .setParameter("id", claim.id())
                .setParameter("from", claim.status().name())
                .setParameter("round", claim.round());
    }

    /** It is asked about again later. */
    void askLater(Claim claim, Duration pause) {
        database.createNativeQuery("UPDATE message_delivery SET next_attempt_at = clock_timestamp()"
                        + " + make_interval(secs => :pause) WHERE id = :id AND status = 'SENT'")
                .setParameter("id", claim.id())
                .setParameter("pause", (double) pause.toSeconds())
                .executeUpdate();
    }

    void redrive(DeliveryLine parked) {
        DeliveryStatus to = DeliveryLifecycle.TABLE
                .move(parked.status(), DeliveryAction.REDRIVE)
                .to();
        redrive("id = :id", parked.status(), to).setParameter("id", parked.id()).executeUpdate();
    }

    /** @return how many were set aside */
    int redriveAll(Channel channel) {
        DeliveryStatus to = DeliveryLifecycle.TABLE
                .move(DeliveryStatus.PARKED, DeliveryAction.REDRIVE)
                .to();
        return redrive("channel = :channel", DeliveryStatus.PARKED, to)
                .setParameter("channel", channel.name())
                .executeUpdate();
    }

    private Query redrive(String which, DeliveryStatus from, DeliveryStatus to) {
        return database.createNativeQuery(REDRIVE + which)
                .setParameter("from", from.name())
                .setParameter("to", to.name());
    }

    /** Held until the transaction ends. */
    Optional<DeliveryLine> held(UUID id) {
        database.createNativeQuery("SELECT id FROM message_delivery WHERE id = :id FOR UPDATE")
                .setParameter("id", id)
                .getResultList();
        return one(id);
    }

    Optional<DeliveryLine> one(UUID id) {
        return lines(Conditions.none().and("d.id = :id").with("id", id), 1).stream()
                .findFirst();
    }

    /** @param cursor {@link #place} of the last line of the page before; null for the first page */
    List<DeliveryLine> page(Conditions asked, String cursor, int limit) {
        Optional.ofNullable(cursor).map(text -> Cursor.dated(text, true)).ifPresent(last -> asked.and(
                        "(d.queued_at, CAST(d.id AS text)) < (CAST(:at AS timestamptz), :last)")
                .with("at", last.at())
                .with("last", last.key()));
        return lines(asked, limit);
    }

    /** Where it stands in the list, as its cursor has it. */
    static String place(DeliveryLine line) {
        return new Cursor.Dated(PLACE.format(line.queuedAt()), line.id().toString()).toString();
    }

    private List<DeliveryLine> lines(Conditions asked, int limit) {
        Query query = asked.fill(database.createNativeQuery(COLUMNS + asked + NEWEST + limit, Tuple.class));
        return ((List<?>) query.getResultList())
                .stream().map(Tuple.class::cast).map(DeliveryLine::of).toList();
    }
}
