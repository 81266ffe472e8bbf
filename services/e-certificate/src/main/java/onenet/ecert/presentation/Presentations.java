package onenet.ecert.presentation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Repository of presentations and their scans. */
@ApplicationScoped
public class Presentations implements PanacheRepositoryBase<Presentation, UUID> {

    private static final int SHOWN_SCANS = 100;

    /** Locked: of two scans at the same moment one finds the code used. */
    Optional<Presentation> withCode(String code) {
        return find("codeDigest", Presentation.digest(code))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    void log(PresentationScan scan) {
        getEntityManager().persist(scan);
    }

    List<PresentationScan> scansOf(UUID certificateId) {
        return getEntityManager()
                .createQuery(
                        "from PresentationScan where certificateId = :id order by scannedAt desc",
                        PresentationScan.class)
                .setParameter("id", certificateId)
                .setMaxResults(SHOWN_SCANS)
                .getResultList();
    }

    /** Whether the holder let this office see the certificate for this case. */
    boolean shownTo(UUID certificateId, String officeCode, String caseNumber) {
        return getEntityManager()
                        .createQuery("""
                                select count(*) from PresentationScan where certificateId = :id and officeCode = :office
                                and caseNumber = :caseNumber and outcome = :accepted""", Long.class)
                        .setParameter("id", certificateId)
                        .setParameter("office", officeCode)
                        .setParameter("caseNumber", caseNumber)
                        .setParameter("accepted", ScanOutcome.ACCEPTED)
                        .getSingleResult()
                > 0;
    }
}
