package onenet.ecert.certificate;

import onenet.time.Backoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is still to be done, as rows that survive the worker.
 *
 * <p>Pauses and leases run on the database's own clock: the clock of the law may be moved, technical retries may not.
 */
@ApplicationScoped
public class WorkList {

    private static final String ADD = """
            INSERT INTO certificate_work (certificate_id, step) VALUES (:certificate, :step)
            ON CONFLICT (certificate_id, step) DO UPDATE
            SET finished_at = NULL, attempts = 0, next_attempt_at = now(), last_failure = NULL""";

    /** A later version waits for the earlier one: two versions never come in force in the wrong order. */
    private static final String CLAIM = """
            UPDATE certificate_work SET attempts = attempts + 1, next_attempt_at = now() + make_interval(secs => :lease)
            WHERE (certificate_id, step) = (
                SELECT w.certificate_id, w.step FROM certificate_work w JOIN certificate c ON c.id = w.certificate_id
                WHERE w.finished_at IS NULL AND w.next_attempt_at <= now()
                AND (w.step = 'ABOLISH' OR NOT EXISTS (
                    SELECT 1 FROM certificate e WHERE e.type_code = c.type_code AND e.right_id = c.right_id
                    AND e.certificate_version < c.certificate_version AND e.status = 'BEING_MADE'))
                ORDER BY w.next_attempt_at, c.created_at LIMIT 1 FOR UPDATE OF w SKIP LOCKED)
            RETURNING certificate_id, step, attempts""";

    private static final String FINISH = """
            UPDATE certificate_work SET finished_at = now(), last_failure = NULL
            WHERE certificate_id = :certificate AND step = :step""";

    private static final String FAIL = """
            UPDATE certificate_work SET last_failure = :failure,
                alarmed_at = CASE WHEN :alarm THEN coalesce(alarmed_at, now()) ELSE alarmed_at END,
                next_attempt_at = now() + make_interval(secs => :pause)
            WHERE certificate_id = :certificate AND step = :step AND finished_at IS NULL""";

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

    private final EntityManager database;

    WorkList(EntityManager database) {
        this.database = database;
    }

    /** One step held for the time of the lease. */
    public record Claim(UUID certificateId, Step step, int attempts) {}

    public void add(UUID certificateId, Step step) {
        database.createNativeQuery(ADD)
                .setParameter("certificate", certificateId)
                .setParameter("step", step.name())
                .executeUpdate();
    }

    public Optional<Claim> claim(Duration lease) {
        List<?> rows = database.createNativeQuery(CLAIM, Tuple.class)
                .setParameter("lease", (double) lease.toSeconds())
                .getResultList();
        return rows.stream().map(Tuple.class::cast).findFirst().map(WorkList::claim);
    }

    private static Claim claim(Tuple row) {
        return new Claim(
                row.get(0, UUID.class),
                Step.valueOf(row.get(1, String.class)),
                row.get(2, Number.class).intValue());
    }

    public void finish(Claim claim) {
        database.createNativeQuery(FINISH)
                .setParameter("certificate", claim.certificateId())
                .setParameter("step", claim.step().name())
                .executeUpdate();
    }

    /** Puts the step off, each time twice as long; an alarm is kept for the officer's view. */
    public void putOff(Claim claim, String failure, boolean alarm, Duration longest) {
        database.createNativeQuery(FAIL)
                .setParameter("failure", failure)
                .setParameter("alarm", alarm)
                .setParameter("pause", (double) new Backoff(FIRST_PAUSE, longest)
                        .after(claim.attempts() - 1)
                        .toSeconds())
                .setParameter("certificate", claim.certificateId())
                .setParameter("step", claim.step().name())
                .executeUpdate();
    }

    /** What the unfinished work of a certificate last failed with. */
    public Optional<String> lastFailure(UUID certificateId) {
        List<?> failures = database.createNativeQuery(
                        "SELECT last_failure FROM certificate_work WHERE certificate_id = :certificate"
                                + " AND finished_at IS NULL AND last_failure IS NOT NULL",
                        String.class)
                .setParameter("certificate", certificateId)
                .getResultList();
        return failures.stream().map(String.class::cast).findFirst();
    }
}
