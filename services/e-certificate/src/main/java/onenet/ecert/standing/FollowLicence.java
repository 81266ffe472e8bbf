package onenet.ecert.standing;

import onenet.audit.AuditTrail;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateAction;
import onenet.ecert.certificate.Certificates;
import onenet.ecert.certificate.Licence;
import onenet.ecert.certificate.Licences;
import onenet.ecert.certificate.Service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Use case: the certificates of a licence follow a decision about the licence. A move that does not apply any more changes nothing. */
@ApplicationScoped
public class FollowLicence {

    private final Licences licences;
    private final Certificates certificates;
    private final StatusChanges changes;
    private final AuditTrail audit;

    FollowLicence(Licences licences, Certificates certificates, StatusChanges changes, AuditTrail audit) {
        this.licences = licences;
        this.certificates = certificates;
        this.changes = changes;
        this.audit = audit;
    }

    @Transactional
    public void handle(LicenceStatusChange change) {
        CertificateAction action = change.status().action();
        Licence licence = licences.locked(change.licenceId(), change.decidedOn());
        List<Certificate> moved = certificates.ofLicence(change.licenceId()).stream()
                .filter(certificate -> certificate.allows(action))
                .filter(certificate -> stillConcerned(certificate, change))
                .toList();
        if (action != CertificateAction.EXPIRE) {
            licence.stands(action, change.decidedOn());
        }
        moved.forEach(certificate -> changes.apply(certificate, action, change.decision()));
        audit.record(
                Service.ACTOR,
                "FollowLicence",
                change.licenceId(),
                Map.of("status", change.status().name(), "certificates", moved.size()));
    }

    /** Expiry told by the licence service must not end a version whose own time still runs. */
    private static boolean stillConcerned(Certificate certificate, LicenceStatusChange change) {
        return change.status() != LicenceStatusChange.Kind.EXPIRED || certificate.ended(change.decidedOn());
    }
}
