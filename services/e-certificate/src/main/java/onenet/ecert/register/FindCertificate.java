package onenet.ecert.register;

import onenet.casework.actor.Actor;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateAccess;
import onenet.ecert.certificate.Certificates;
import onenet.ecert.certificate.StatusChange;
import onenet.ecert.certificate.WorkList;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Use case: a holder or an officer opens a certificate. A stranger's certificate does not exist. */
@ApplicationScoped
public class FindCertificate {

    private final Certificates certificates;
    private final CertificateAccess access;
    private final WorkList work;

    FindCertificate(Certificates certificates, CertificateAccess access, WorkList work) {
        this.certificates = certificates;
        this.access = access;
        this.work = work;
    }

    /** The certificate, how it came to its status, every print of its right, and what its unfinished work last failed with. */
    public record Found(
            Certificate certificate,
            List<StatusChange> history,
            List<Certificate> prints,
            Optional<String> workFailure) {}

    @Transactional
    public Found handle(Actor actor, String identifier) {
        Certificate certificate = certificates
                .withIdentifier(identifier)
                .filter(access.scope(actor)::covers)
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        Optional<String> failure = actor.isOfficer() ? work.lastFailure(certificate.id()) : Optional.empty();
        return new Found(certificate, certificates.history(certificate), prints(certificate), failure);
    }

    /** All prints of the right that somebody may hold, the oldest first. */
    private List<Certificate> prints(Certificate certificate) {
        return certificates.of(certificate.right()).stream()
                .filter(each -> each.status().issued())
                .toList();
    }
}
