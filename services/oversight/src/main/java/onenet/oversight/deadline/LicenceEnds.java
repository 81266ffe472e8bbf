package onenet.oversight.deadline;

import onenet.casework.identity.CaseNumber;
import onenet.oversight.caseboard.Standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Last days of licences whose renewal is under way, as they were told. */
@ApplicationScoped
class LicenceEnds {

    private static final String KEEP = """
            INSERT INTO licence_end (case_number, valid_to, told_at) VALUES (:case, :day, :at)
            ON CONFLICT (case_number) DO UPDATE SET valid_to = excluded.valid_to, told_at = excluded.told_at
            WHERE licence_end.told_at < excluded.told_at
            """;

    private final EntityManager database;

    LicenceEnds(EntityManager database) {
        this.database = database;
    }

    /** What was told last counts, whatever was heard first. */
    void keep(CaseNumber renewal, LocalDate validTo, Instant at) {
        database.createNativeQuery(KEEP)
                .setParameter("case", renewal.value())
                .setParameter("day", validTo)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** The last day of the licence a case is to renew; empty where none was told. */
    Optional<LocalDate> of(Standing renewal) {
        List<?> day = database.createNativeQuery(
                        "SELECT valid_to FROM licence_end WHERE case_number = :case", LocalDate.class)
                .setParameter("case", renewal.caseNumber())
                .getResultList();
        return day.stream().map(LocalDate.class::cast).findFirst();
    }
}
