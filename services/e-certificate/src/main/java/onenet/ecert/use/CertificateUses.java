package onenet.ecert.use;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Record of what other services read by statutory function; rows are added, never changed. */
@ApplicationScoped
class CertificateUses {

    private final EntityManager database;

    CertificateUses(EntityManager database) {
        this.database = database;
    }

    void record(String service, String holder, Purpose purpose, List<String> identifiers, Instant now) {
        database.createNativeQuery("""
                        INSERT INTO certificate_use (used_at, used_by, holder_uscc, case_number, item_code, purpose, certificates)
                        VALUES (:at, :by, :holder, :case, :item, :purpose, string_to_array(:identifiers, ','))""")
                .setParameter("at", now)
                .setParameter("by", service)
                .setParameter("holder", holder)
                .setParameter("case", purpose.caseNumber())
                .setParameter("item", purpose.itemCode())
                .setParameter("purpose", purpose.text())
                .setParameter("identifiers", String.join(",", identifiers))
                .executeUpdate();
    }
}
