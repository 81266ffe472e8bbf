package onenet.ecert.standing;

import onenet.casework.LegalTime;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateAction;
import onenet.ecert.certificate.Certificates;
import onenet.ecert.certificate.StandingDecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;

/** Use case: a certificate whose last day has passed expires. A deemed renewal has brought a newer version and thereby a later day. */
@ApplicationScoped
public class ExpireCertificate {

    private final Certificates certificates;
    private final StatusChanges changes;
    private final InstantSource clock;

    ExpireCertificate(Certificates certificates, StatusChanges changes, InstantSource clock) {
        this.certificates = certificates;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public void handle(UUID id) {
        LocalDate today = LegalTime.today(clock);
        Certificate certificate = certificates.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (certificate.ended(today) && certificate.allows(CertificateAction.EXPIRE)) {
            changes.apply(
                    certificate, CertificateAction.EXPIRE, StandingDecision.byTime(today, "the last day has passed"));
        }
    }
}
