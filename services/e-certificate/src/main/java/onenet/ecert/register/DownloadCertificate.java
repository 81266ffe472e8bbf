package onenet.ecert.register;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.Certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: the sealed document is handed out, and it is recorded to whom. */
@ApplicationScoped
public class DownloadCertificate {

    private final Certificates certificates;
    private final IssuedCertificates issued;
    private final AuditTrail audit;

    DownloadCertificate(Certificates certificates, IssuedCertificates issued, AuditTrail audit) {
        this.certificates = certificates;
        this.issued = issued;
        this.audit = audit;
    }

    @Transactional
    public byte[] handle(Actor actor, String identifier) {
        Certificate certificate = issued.of(actor, identifier);
        audit.record(
                actor,
                "DownloadCertificate",
                certificate.caseNumber(),
                Map.of("certificate", certificate.identifier()));
        return certificates.document(certificate).orElseThrow().ofd();
    }
}
