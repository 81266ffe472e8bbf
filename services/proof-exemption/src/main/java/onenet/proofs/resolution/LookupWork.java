package onenet.proofs.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Look-ups to be made again, as rows that survive the worker. */
@ApplicationScoped
public class LookupWork {

    private static final String ADD = """
            INSERT INTO lookup_work (case_reference, proof_id, next_attempt_at) VALUES (:ref, :proof, :at)
            ON CONFLICT (case_reference, proof_id) DO UPDATE SET next_attempt_at = least(lookup_work.next_attempt_at, :at)""";

    private static final String PUT_OFF = """
            INSERT INTO lookup_work (case_reference, proof_id, failures, next_attempt_at) VALUES (:ref, :proof, 1, :at)
            ON CONFLICT (case_reference, proof_id) DO UPDATE SET failures = lookup_work.failures + 1, next_attempt_at = :at""";

    private static final String HOLD = """
            INSERT INTO lookup_work (case_reference, proof_id, next_attempt_at)
            SELECT :ref, proof, CAST(:at AS timestamptz) FROM unnest(string_to_array(:proofs, ' ')) proof
            ON CONFLICT (case_reference, proof_id) DO UPDATE SET next_attempt_at = EXCLUDED.next_attempt_at""";

    private static final String CLAIM = """
            UPDATE lookup_work SET next_attempt_at = :until
            WHERE (case_reference, proof_id) = (
                SELECT case_reference, proof_id FROM lookup_work WHERE next_attempt_at <= :now
                ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING case_reference, proof_id, failures""";

    private final EntityManager database;

    LookupWork(EntityManager database) {
        this.database = database;
    }

    /** One look-up held for the time of the lease. */
    public record Claim(String caseReference, String proofId, int failures) {}

    public void add(String caseReference, String proofId, Instant at) {
        database.createNativeQuery(ADD)
                .setParameter("ref", caseReference)
                .setParameter("proof", proofId)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Somebody is asking for these now; should he not come back, they are asked for again then. */
    void hold(String caseReference, List<String> proofs, Instant until) {
        database.createNativeQuery(HOLD)
                .setParameter("ref", caseReference)
                .setParameter("proofs", String.join(" ", proofs))
                .setParameter("at", until)
                .executeUpdate();
    }

    public void putOff(String caseReference, String proofId, Instant at) {
        database.createNativeQuery(PUT_OFF)
                .setParameter("ref", caseReference)
                .setParameter("proof", proofId)
                .setParameter("at", at)
                .executeUpdate();
    }

    public Optional<Claim> claim(Instant now, Duration lease) {
        List<?> rows = database.createNativeQuery(CLAIM, Tuple.class)
                .setParameter("now", now)
                .setParameter("until", now.plus(lease))
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .findFirst()
                .map(row -> new Claim(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, Number.class).intValue()));
    }

    public int failures(String caseReference, String proofId) {
        List<?> found = database.createNativeQuery(
                        "SELECT failures FROM lookup_work WHERE case_reference = :ref AND proof_id = :proof",
                        Integer.class)
                .setParameter("ref", caseReference)
                .setParameter("proof", proofId)
                .getResultList();
        return found.isEmpty() ? 0 : ((Number) found.get(0)).intValue();
    }

    public void finish(String caseReference, String proofId) {
        database.createNativeQuery("DELETE FROM lookup_work WHERE case_reference = :ref AND proof_id = :proof")
                .setParameter("ref", caseReference)
                .setParameter("proof", proofId)
                .executeUpdate();
    }
}
