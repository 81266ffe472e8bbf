package onenet.ecert.register;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.document.ReadingCopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: a copy to read is taken along as a file, and it is recorded by whom. */
@ApplicationScoped
public class TakeReadingCopy {

    private final IssuedCertificates issued;
    private final ReadCopy read;
    private final AuditTrail audit;

    TakeReadingCopy(IssuedCertificates issued, ReadCopy read, AuditTrail audit) {
        this.issued = issued;
        this.read = read;
        this.audit = audit;
    }

    /** @throws onenet.problem.Problem NOT_FOUND, CERTIFICATE_NOT_READY */
    @Transactional
    public ReadingCopy handle(Actor actor, String identifier) {
        Certificate certificate = issued.of(actor, identifier);
        audit.record(
                actor, "TakeReadingCopy", certificate.caseNumber(), Map.of("certificate", certificate.identifier()));
        return read.of(certificate);
    }
}
