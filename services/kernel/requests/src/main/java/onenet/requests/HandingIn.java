package onenet.requests;

import onenet.casework.identity.Uscc;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** One enterprise hands in one thing after the other, so that of two at the same moment the second sees the first. */
@Singleton
public class HandingIn {

    private final EntityManager database;

    HandingIn(EntityManager database) {
        this.database = database;
    }

    /** Whoever else of the enterprise hands in waits until this transaction ends. */
    public void hold(Uscc uscc) {
        database.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('hand in ' || :uscc, 0))")
                .setParameter("uscc", uscc.value())
                .getSingleResult();
    }
}
