package onenet.ecert.certificate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;

/** Repository of licences, and the counter of their numbers. */
@ApplicationScoped
public class Licences implements PanacheRepositoryBase<Licence, String> {

    private static final String NEXT_SERIAL = """
            INSERT INTO licence_serial (office_code, year, last_serial) VALUES (:office, :year, 1)
            ON CONFLICT (office_code, year) DO UPDATE SET last_serial = licence_serial.last_serial + 1
            RETURNING last_serial""";

    /** The licence, locked until the transaction ends; whatever changes its certificates passes here first. */
    public Licence locked(String id, LocalDate today) {
        getEntityManager()
                .createNativeQuery("""
                        INSERT INTO licence (id, standing, standing_since, row_version)
                        VALUES (:id, 'ACTIVE', :today, 0) ON CONFLICT DO NOTHING""")
                .setParameter("id", id)
                .setParameter("today", today)
                .executeUpdate();
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public Optional<Licence> find(String id) {
        return findByIdOptional(id);
    }

    /** The next serial of an issuer in a year; given back if the transaction fails, so none is ever missing. */
    public long nextSerial(String officeCode, int year) {
        Object serial = getEntityManager()
                .createNativeQuery(NEXT_SERIAL)
                .setParameter("office", officeCode)
                .setParameter("year", year)
                .getSingleResult();
        return ((Number) serial).longValue();
    }
}
