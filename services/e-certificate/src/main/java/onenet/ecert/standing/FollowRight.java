package onenet.ecert.standing;

import onenet.audit.AuditTrail;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateAction;
import onenet.ecert.certificate.Certificates;
import onenet.ecert.certificate.Right;
import onenet.ecert.certificate.Rights;
import onenet.ecert.certificate.Service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Use case: the certificates of a right follow a decision about it. A move that does not apply any more changes nothing. */
@ApplicationScoped
public class FollowRight {

    private final Rights rights;
    private final Certificates certificates;
    private final StatusChanges changes;
    private final AuditTrail audit;

    FollowRight(Rights rights, Certificates certificates, StatusChanges changes, AuditTrail audit) {
        this.rights = rights;
        this.certificates = certificates;
        this.changes = changes;
        this.audit = audit;
    }

    @Transactional
    public void handle(StandingChange change) {
        CertificateAction action = change.action();
        LocalDate day = change.decision().decidedOn();
        Right right = rights.locked(change.right(), day);
        List<Certificate> moved = certificates.of(change.right()).stream()
                .filter(certificate -> certificate.allows(action))
                .filter(certificate -> stillConcerned(certificate, action, day))
                .toList();
        if (action != CertificateAction.EXPIRE) {
            right.stands(action, day);
        }
        moved.forEach(certificate -> changes.apply(certificate, action, change.decision()));
        audit.record(
                Service.ACTOR,
                "FollowRight",
                change.right().id(),
                Map.of("type", change.right().typeCode(), "action", action.name(), "certificates", moved.size()));
    }

    /** Expiry told by the service of the right must not end a version whose own time still runs. */
    private static boolean stillConcerned(Certificate certificate, CertificateAction action, LocalDate day) {
        return action != CertificateAction.EXPIRE || certificate.ended(day);
    }
}
