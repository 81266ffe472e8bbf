package onenet.ecert.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** This service's copy of whose cases are at which office, as the services of the cases told it. */
@ApplicationScoped
public class KnownCases {

    private static final String KEEP = """
            INSERT INTO known_case (case_number, holder_uscc, office_code) VALUES (:number, :holder, :office)
            ON CONFLICT (case_number) DO UPDATE SET holder_uscc = excluded.holder_uscc, office_code = excluded.office_code""";

    private static final String AT = """
            SELECT count(*) FROM known_case
            WHERE case_number = :number AND holder_uscc = :holder AND office_code = :office""";

    private final EntityManager database;

    KnownCases(EntityManager database) {
        this.database = database;
    }

    /** Takes in what an event says of its case; a case is at the office named last. */
    public void placed(String caseNumber, Optional<String> holder, Optional<String> at) {
        at.ifPresent(office -> holder.ifPresent(uscc -> database.createNativeQuery(KEEP)
                .setParameter("number", caseNumber)
                .setParameter("holder", uscc)
                .setParameter("office", office)
                .executeUpdate()));
    }

    /** Office a case was at when it was last told of; empty where nothing was. */
    public Optional<String> officeOf(String caseNumber) {
        List<?> found = database.createNativeQuery("SELECT office_code FROM known_case WHERE case_number = :number")
                .setParameter("number", caseNumber)
                .getResultList();
        return found.stream().map(String::valueOf).findFirst();
    }

    public boolean at(String office, String holder, String caseNumber) {
        Object found = database.createNativeQuery(AT, Long.class)
                .setParameter("number", caseNumber)
                .setParameter("holder", holder)
                .setParameter("office", office)
                .getSingleResult();
        return ((Number) found).longValue() > 0;
    }
}
