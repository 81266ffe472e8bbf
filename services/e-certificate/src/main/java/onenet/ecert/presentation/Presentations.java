package onenet.ecert.presentation;

import onenet.requests.Cursor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Repository of presentations and their scans. */
@ApplicationScoped
public class Presentations implements PanacheRepositoryBase<Presentation, UUID> {

    /** Locked: of two scans at the same moment one finds the code used. */
    Optional<Presentation> withCode(String code) {
        return find("codeDigest", Presentation.digest(code))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    void log(PresentationScan scan) {
        getEntityManager().persist(scan);
    }

    List<PresentationScan> scansOf(UUID certificateId, UUID after, int limit) {
        String order = " order by scannedAt desc, id desc";
        if (after == null) {
            return scans("where certificateId = :id" + order)
                    .setParameter("id", certificateId)
                    .setMaxResults(limit + 1)
                    .getResultList();
        }
        PresentationScan last = Optional.ofNullable(getEntityManager().find(PresentationScan.class, after))
                .orElseThrow(Cursor::unknown);
        return scans("where certificateId = :id and (scannedAt, id) < (:at, :last)" + order)
                .setParameter("id", certificateId)
                .setParameter("at", last.scannedAt())
                .setParameter("last", last.id())
                .setMaxResults(limit + 1)
                .getResultList();
    }

    private TypedQuery<PresentationScan> scans(String which) {
        return getEntityManager().createQuery("from PresentationScan " + which, PresentationScan.class);
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
