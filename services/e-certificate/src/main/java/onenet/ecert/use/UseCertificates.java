package onenet.ecert.use;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateStatus;
import onenet.ecert.certificate.Certificates;
import onenet.ecert.certificate.Continued;
import onenet.ecert.certificate.StandingByDay;
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
    private final StandingByDay standing;
    private final CertificateUses uses;
    private final AuditTrail audit;
    private final InstantSource clock;

    UseCertificates(
            Certificates certificates,
            StandingByDay standing,
            CertificateUses uses,
            AuditTrail audit,
            InstantSource clock) {
        this.certificates = certificates;
        this.standing = standing;
        this.uses = uses;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whose certificates, of which type, and where the page begins. */
    public record Question(String holder, Optional<String> typeCode, Optional<UUID> after, int limit) {}

    /**
     * A certificate of the holder.
     *
     * @param status how it stands today
     * @param continued what carries it on past its last day
     */
    public record Held(Certificate certificate, CertificateStatus status, Optional<Continued> continued) {}

    @Transactional
    public Lines<Held> handle(Actor service, Purpose purpose, Question question) {
        List<Held> found =
                certificates
                        .ofHolder(question.holder(), question.typeCode(), question.after(), question.limit() + 1)
                        .stream()
                        .map(each -> new Held(each, standing.of(each), standing.continued(each)))
                        .toList();
        Lines<Held> lines = Lines.of(found, question.limit());
        List<String> identifiers = lines.shown().stream()
                .map(each -> each.certificate().identifier())
                .toList();
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
