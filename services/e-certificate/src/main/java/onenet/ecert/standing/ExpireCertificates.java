package onenet.ecert.standing;

import onenet.casework.LegalTime;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateAction;
import onenet.ecert.certificate.Certificates;
import onenet.ecert.certificate.StandingDecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** Use case: certificates whose last day has passed expire. A deemed renewal has brought a newer version and thereby a later day. */
@ApplicationScoped
public class ExpireCertificates {

    private static final int BATCH = 200;

    private final Certificates certificates;
    private final StatusChanges changes;
    private final InstantSource clock;

    ExpireCertificates(Certificates certificates, StatusChanges changes, InstantSource clock) {
        this.certificates = certificates;
        this.changes = changes;
        this.clock = clock;
    }

    /** @return how many expired */
    @Transactional
    public int handle() {
        LocalDate today = LegalTime.today(clock);
        List<Certificate> ended = certificates.endedBy(today, BATCH);
        ended.forEach(certificate -> changes.apply(
                certificate, CertificateAction.EXPIRE, StandingDecision.byTime(today, "the last day has passed")));
        return ended.size();
    }
}
