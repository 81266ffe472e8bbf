package onenet.proofs.dependant;

import onenet.proofs.resolution.ProofLine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;

/** What dependants were told, so that nobody is told the same twice. */
@ApplicationScoped
class Lapses {

    private static final String NOTE = """
            INSERT INTO lapse (id, case_reference, proof_id, identifier, status, since, cause, effect, told_at)
            VALUES (:id, :ref, :proof, :identifier, :status, :since, :cause, :effect, :at)
            ON CONFLICT (case_reference, proof_id, identifier, status, since) DO NOTHING""";

    private final EntityManager database;

    Lapses(EntityManager database) {
        this.database = database;
    }

    /** What is told. */
    record Told(ProofLine line, FollowEvidence.Change change, LapseEffects.Cause cause, LapseEffects.Effect effect) {}

    /** @return false when it was told before */
    boolean note(Told told, Instant now) {
        return database.createNativeQuery(NOTE)
                        .setParameter("id", UUID.randomUUID())
                        .setParameter("ref", told.line().caseReference())
                        .setParameter("proof", told.line().proofId())
                        .setParameter("identifier", told.change().identifier())
                        .setParameter("status", told.change().status())
                        .setParameter("since", told.change().since())
                        .setParameter("cause", told.cause().name())
                        .setParameter("effect", told.effect().name())
                        .setParameter("at", now)
                        .executeUpdate()
                == 1;
    }
}
