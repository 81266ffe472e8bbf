package onenet.ecert.standing;

import onenet.casework.LegalTime;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateAction;
import onenet.ecert.certificate.Certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;

/** Use case: a version gives way on the day its successor begins. Until then both exist, and only the older is good. */
@ApplicationScoped
public class ReplaceCertificate {

    private final Certificates certificates;
    private final StatusChanges changes;
    private final InstantSource clock;

    ReplaceCertificate(Certificates certificates, StatusChanges changes, InstantSource clock) {
        this.certificates = certificates;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public void handle(UUID id) {
        LocalDate today = LegalTime.today(clock);
        Certificate older = certificates.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (older.allows(CertificateAction.SUPERSEDE)) {
            certificates.successor(older, today).ifPresent(newer -> changes.supersede(older, newer));
        }
    }
}
