package onenet.ecert.certificate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;

/** Repository of rights, and the counter of the numbers their issuers give. */
@ApplicationScoped
public class Rights implements PanacheRepositoryBase<Right, RightKey> {

    private static final String BEGIN = """
            INSERT INTO certified_right (type_code, id, standing, standing_since, row_version)
            VALUES (:type, :id, 'ACTIVE', :today, 0) ON CONFLICT DO NOTHING""";

    private static final String NEXT_SERIAL = """
            INSERT INTO number_serial (type_code, office_code, year, last_serial) VALUES (:type, :office, :year, 1)
            ON CONFLICT (type_code, office_code, year) DO UPDATE SET last_serial = number_serial.last_serial + 1
            RETURNING last_serial""";

    /** The right, locked until the transaction ends; whatever changes its certificates passes here first. */
    public Right locked(RightKey key, LocalDate today) {
        getEntityManager()
                .createNativeQuery(BEGIN)
                .setParameter("type", key.typeCode())
                .setParameter("id", key.id())
                .setParameter("today", today)
                .executeUpdate();
        return findById(key, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The next serial of a type, an issuer and a year; given back if the transaction fails, so none is ever missing. */
    public long nextSerial(String typeCode, String officeCode, int year) {
        Object serial = getEntityManager()
                .createNativeQuery(NEXT_SERIAL)
                .setParameter("type", typeCode)
                .setParameter("office", officeCode)
                .setParameter("year", year)
                .getSingleResult();
        return ((Number) serial).longValue();
    }
}
