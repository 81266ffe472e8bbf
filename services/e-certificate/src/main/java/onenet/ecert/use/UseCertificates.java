package onenet.ecert.use;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.Certificates;
import onenet.requests.Lines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Use case: another service reads a page of a holder's certificates for a case, and it is recorded as a use. */
@ApplicationScoped
public class UseCertificates {

    private final Certificates certificates;
    private final CertificateUses uses;
    private final AuditTrail audit;
    private final InstantSource clock;

    UseCertificates(Certificates certificates, CertificateUses uses, AuditTrail audit, InstantSource clock) {
        this.certificates = certificates;
        this.uses = uses;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whose certificates, of which type, and where the page begins. */
    public record Question(String holder, Optional<String> typeCode, Optional<UUID> after, int limit) {}

    @Transactional
    public Lines<Certificate> handle(Actor service, Purpose purpose, Question question) {
        Lines<Certificate> lines = Lines.of(
                certificates.ofHolder(question.holder(), question.typeCode(), question.after(), question.limit() + 1),
                question.limit());
        List<String> identifiers =
                lines.shown().stream().map(Certificate::identifier).toList();
        uses.record(service.name(), question.holder(), purpose, identifiers, clock.instant());
        audit.record(
                service,
                "UseCertificates",
                purpose.caseNumber(),
                Map.of(
                        "holder", question.holder(),
                        "item", purpose.itemCode(),
                        "purpose", purpose.text(),
                        "certificates", identifiers));
        return lines;
    }
}
