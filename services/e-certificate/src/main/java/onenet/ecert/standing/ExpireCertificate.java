package onenet.ecert.standing;

import onenet.casework.LegalTime;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateAction;
import onenet.ecert.certificate.CertificateStatus;
import onenet.ecert.certificate.Certificates;
import onenet.ecert.certificate.StandingByDay;
import onenet.ecert.certificate.StandingDecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;

/** Use case: a certificate whose last day has passed expires, unless the law carries its right on. */
@ApplicationScoped
public class ExpireCertificate {

    private final Certificates certificates;
    private final StandingByDay standing;
    private final StatusChanges changes;
    private final InstantSource clock;

    ExpireCertificate(Certificates certificates, StandingByDay standing, StatusChanges changes, InstantSource clock) {
        this.certificates = certificates;
        this.standing = standing;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public void handle(UUID id) {
        LocalDate today = LegalTime.today(clock);
        Certificate certificate = certificates.findById(id, LockModeType.PESSIMISTIC_WRITE);
        boolean ends = standing.of(certificate) == CertificateStatus.EXPIRED;
        if (ends && certificate.allows(CertificateAction.EXPIRE)) {
            changes.apply(
                    certificate, CertificateAction.EXPIRE, StandingDecision.byTime(today, "the last day has passed"));
        }
    }
}
