package onenet.ecert.presentation;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.ecert.EcertConfig;
import onenet.ecert.EcertProblem;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateAccess;
import onenet.ecert.certificate.CertificateStatus;
import onenet.ecert.certificate.Certificates;
import onenet.ecert.certificate.RandomToken;
import onenet.ecert.certificate.StandingByDay;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** Use case: a holder opens a certificate for showing. */
@ApplicationScoped
public class PresentCertificate {

    private final Certificates certificates;
    private final CertificateAccess access;
    private final StandingByDay standing;
    private final Presentations presentations;
    private final AuditTrail audit;
    private final InstantSource clock;
    private final EcertConfig config;

    PresentCertificate(
            Certificates certificates,
            CertificateAccess access,
            StandingByDay standing,
            Presentations presentations,
            AuditTrail audit,
            InstantSource clock,
            EcertConfig config) {
        this.certificates = certificates;
        this.access = access;
        this.standing = standing;
        this.presentations = presentations;
        this.audit = audit;
        this.clock = clock;
        this.config = config;
    }

    /** The code to be shown, and until when it is good. */
    public record Shown(String code, Instant expiresAt) {}

    @Transactional
    public Shown handle(Actor holder, String identifier) {
        Certificate certificate = certificates
                .withIdentifier(identifier)
                .filter(access.held(holder)::covers)
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        if (standing.of(certificate) != CertificateStatus.IN_FORCE) {
            throw EcertProblem.CERTIFICATE_NOT_PRESENTABLE.raise(
                    standing.of(certificate).chinese());
        }
        String code = RandomToken.next();
        Presentation presentation = new Presentation(
                certificate, code, clock.instant(), config.presentation().codeLife());
        presentations.persist(presentation);
        audit.record(
                holder,
                "PresentCertificate",
                certificate.caseNumber(),
                Map.of("certificate", certificate.identifier()));
        return new Shown(code, presentation.expiresAt());
    }
}
