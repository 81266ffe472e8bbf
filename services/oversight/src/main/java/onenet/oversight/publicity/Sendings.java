package onenet.oversight.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is still to be told the upper platform, as rows that survive whoever tells it. Each change of a record is a revision; a record is told until the
 * platform has confirmed the newest.
 *
 * <p>Pauses and leases run on the database's own clock: the clock of the law may be moved, technical retries may not.
 */
@ApplicationScoped
class Sendings {

    /** What waits and is not put aside. */
    private static final String OPEN = "confirmed_revision < revision AND parked_at IS NULL";

    private static final String BEGIN =
            "INSERT INTO publicity_sending (record_id, revision) VALUES (:id, 1) ON CONFLICT DO NOTHING";

    private static final String AGAIN = """
            UPDATE publicity_sending SET revision = greatest(revision, :held) + 1, attempts = 0, next_attempt_at = clock_timestamp(), parked_at = NULL,
                last_failure = NULL, changed_at = clock_timestamp()
            WHERE record_id = :id""";

    private static final String DUE =
            "SELECT s.record_id FROM publicity_sending s JOIN publicity_record r ON r.id = s.record_id WHERE " + OPEN
                    + " AND r.complete AND next_attempt_at <= clock_timestamp() ORDER BY next_attempt_at, record_id LIMIT :most";

    private static final String CLAIM = "UPDATE publicity_sending SET attempts = attempts + 1,"
            + " next_attempt_at = clock_timestamp() + make_interval(secs => :lease)"
            + " WHERE record_id = :id AND next_attempt_at <= clock_timestamp() AND " + OPEN
            + " RETURNING record_id, revision, attempts";

    private static final String CONFIRM = """
            UPDATE publicity_sending SET confirmed_revision = greatest(confirmed_revision, :revision), confirmed_on = coalesce(confirmed_on, :day),
                changed_at = clock_timestamp(), attempts = 0, next_attempt_at = clock_timestamp(), last_failure = NULL, parked_at = NULL
            WHERE record_id = :id""";

    private static final String FAIL = """
            UPDATE publicity_sending SET last_failure = :why, next_attempt_at = clock_timestamp() + make_interval(secs => :pause),
                parked_at = CASE WHEN :park THEN clock_timestamp() END
            WHERE record_id = :id AND revision = :revision AND confirmed_revision < revision""";

    private static final String REDRIVE = """
            UPDATE publicity_sending SET parked_at = NULL, attempts = 0, next_attempt_at = clock_timestamp()
            WHERE record_id = :id AND parked_at IS NOT NULL""";

    private static final String OF = """
            SELECT record_id, revision, confirmed_revision, confirmed_on, attempts, last_failure, parked_at IS NOT NULL parked, changed_at
            FROM publicity_sending WHERE record_id = ANY (:ids)""";

    private final EntityManager database;

    Sendings(EntityManager database) {
        this.database = database;
    }

    /** A revision held for the time of the lease. */
    record Claim(UUID recordId, long revision, int attempts) {}

    void begin(UUID recordId) {
        run(BEGIN, recordId, Map.of());
    }

    /** The record says something new. */
    void changed(UUID recordId) {
        again(recordId, 0);
    }

    /**
     * It is told anew, also where it was confirmed.
     *
     * @param heldRevision what the platform says it holds; what is told has to be newer
     */
    void again(UUID recordId, long heldRevision) {
        run(AGAIN, recordId, Map.of("held", heldRevision));
    }

    /** What is due, the longest due first. */
    List<UUID> due(int most) {
        List<?> found = database.createNativeQuery(DUE, UUID.class)
                .setParameter("most", most)
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    /** The moment by the clock the rows go by. */
    Instant now() {
        return (Instant) database.createNativeQuery("SELECT clock_timestamp()", Instant.class)
                .getSingleResult();
    }

    /** Empty when another has it, or it is done. */
    Optional<Claim> claim(UUID recordId, Duration lease) {
        List<?> found = database.createNativeQuery(CLAIM, Tuple.class)
                .setParameter("id", recordId)
                .setParameter("lease", (double) lease.toSeconds())
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .findFirst()
                .map(row -> new Claim(
                        row.get(0, UUID.class),
                        row.get(1, Number.class).longValue(),
                        row.get(2, Number.class).intValue()));
    }

    void confirm(UUID recordId, long revision, LocalDate day) {
        run(CONFIRM, recordId, Map.of("revision", revision, "day", day));
    }

    void putOff(Claim claim, String why, Duration pause) {
        fail(claim, why, pause, false);
    }

    /** Set aside until somebody has looked at it. */
    void park(Claim claim, String why) {
        fail(claim, why, Duration.ZERO, true);
    }

    private void fail(Claim claim, String why, Duration pause, boolean park) {
        run(
                FAIL,
                claim.recordId(),
                Map.of("why", why, "pause", (double) pause.toSeconds(), "park", park, "revision", claim.revision()));
    }

    /** @return false when it was not set aside */
    boolean redrive(UUID recordId) {
        return run(REDRIVE, recordId, Map.of()) == 1;
    }

    Map<UUID, SendingState> of(Collection<UUID> records) {
        if (records.isEmpty()) {
            return Map.of();
        }
        List<?> rows = database.createNativeQuery(OF, Tuple.class)
                .setParameter("ids", records.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), Sendings::state));
    }

    private static SendingState state(Tuple row) {
        return new SendingState(
                row.get(1, Number.class).longValue(),
                row.get(2, Number.class).longValue(),
                Optional.ofNullable(row.get(3, Object.class)).map(Sendings::day),
                row.get(4, Number.class).intValue(),
                Optional.ofNullable(row.get(5, String.class)),
                row.get(6, Boolean.class),
                row.get(7, Instant.class));
    }

    private static LocalDate day(Object value) {
        return value instanceof Date day ? day.toLocalDate() : (LocalDate) value;
    }

    private int run(String sql, UUID recordId, Map<String, Object> values) {
        var query = database.createNativeQuery(sql).setParameter("id", recordId);
        values.forEach(query::setParameter);
        return query.executeUpdate();
    }
}
