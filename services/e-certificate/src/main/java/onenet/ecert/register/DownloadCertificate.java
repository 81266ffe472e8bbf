package onenet.ecert.register;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.ecert.EcertProblem;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateAccess;
import onenet.ecert.certificate.Certificates;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: the sealed document is handed out, and it is recorded to whom. */
@ApplicationScoped
public class DownloadCertificate {

    private final Certificates certificates;
    private final CertificateAccess access;
    private final AuditTrail audit;

    DownloadCertificate(Certificates certificates, CertificateAccess access, AuditTrail audit) {
        this.certificates = certificates;
        this.access = access;
        this.audit = audit;
    }

    @Transactional
    public byte[] handle(Actor actor, String identifier) {
        Certificate certificate = certificates
                .withIdentifier(identifier)
                .filter(access.scope(actor)::covers)
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        if (!certificate.status().issued() || certificate.provinceRegistration().isEmpty()) {
            throw EcertProblem.CERTIFICATE_NOT_READY.raise();
        }
        audit.record(
                actor,
                "DownloadCertificate",
                certificate.caseNumber(),
                Map.of("certificate", certificate.identifier()));
        return certificates.document(certificate).orElseThrow().ofd();
    }
}
