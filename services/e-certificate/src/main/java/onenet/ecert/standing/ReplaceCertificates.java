package onenet.ecert.standing;

import onenet.casework.LegalTime;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateStatus;
import onenet.ecert.certificate.Certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Use case: a version gives way on the day its successor begins. Until then both exist, and only the older is good. */
@ApplicationScoped
public class ReplaceCertificates {

    private static final int BATCH = 200;

    private final Certificates certificates;
    private final StatusChanges changes;
    private final InstantSource clock;

    ReplaceCertificates(Certificates certificates, StatusChanges changes, InstantSource clock) {
        this.certificates = certificates;
        this.changes = changes;
        this.clock = clock;
    }

    /** @return how many were replaced */
    @Transactional
    public int handle() {
        LocalDate today = LegalTime.today(clock);
        List<Certificate> replaced = certificates.replacedBy(today, BATCH);
        replaced.forEach(older -> changes.supersede(older, successor(older, today)));
        return replaced.size();
    }

    private Certificate successor(Certificate older, LocalDate today) {
        return certificates.ofLicence(older.licenceId()).stream()
                .filter(newer -> newer.version().compareTo(older.version()) > 0)
                .filter(newer -> newer.begun(today))
                .filter(newer ->
                        newer.status() == CertificateStatus.IN_FORCE || newer.status() == CertificateStatus.SUSPENDED)
                .max(Comparator.comparing(Certificate::version))
                .orElseThrow();
    }
}
