package onenet.ecert.presentation;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.ecert.announcement.Announcements;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateStatus;
import onenet.ecert.certificate.Certificates;
import onenet.ecert.certificate.StandingByDay;
import onenet.ecert.use.GroundOfUse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Use case: an officer scans a shown code for a case. Refused scans are recorded and the holder is told. */
@ApplicationScoped
public class ScanPresentation {

    private final Presentations presentations;
    private final Certificates certificates;
    private final StandingByDay standing;
    private final Announcements announcements;
    private final GroundOfUse ground;
    private final AuditTrail audit;
    private final InstantSource clock;

    ScanPresentation(
            Presentations presentations,
            Certificates certificates,
            StandingByDay standing,
            Announcements announcements,
            GroundOfUse ground,
            AuditTrail audit,
            InstantSource clock) {
        this.presentations = presentations;
        this.certificates = certificates;
        this.standing = standing;
        this.announcements = announcements;
        this.ground = ground;
        this.audit = audit;
        this.clock = clock;
    }

    /** The outcome, and the certificate when it was accepted. */
    public record Scanned(ScanOutcome outcome, Optional<Certificate> certificate) {}

    @Transactional
    public Scanned handle(Actor officer, String code, String caseNumber) {
        Optional<Presentation> presentation = presentations.withCode(code);
        if (presentation.isEmpty()) {
            return new Scanned(ScanOutcome.UNKNOWN_CODE, Optional.empty());
        }
        Instant now = clock.instant();
        Certificate certificate = certificates.findById(presentation.get().certificateId());
        ScanOutcome outcome = outcome(officer, presentation.get(), certificate, caseNumber);
        presentations.log(new PresentationScan(certificate.id(), officer, caseNumber, outcome, now));
        audit.record(
                officer,
                "ScanPresentation",
                certificate.caseNumber(),
                Map.of("forCase", caseNumber, "outcome", outcome.name()));
        if (outcome == ScanOutcome.ACCEPTED) {
            return new Scanned(outcome, Optional.of(certificate));
        }
        announcements.presentationRefused(certificate, officer.office().orElse(""), outcome.name());
        return new Scanned(outcome, Optional.empty());
    }

    /** A scan for a case that is none uses no code up. */
    private ScanOutcome outcome(Actor officer, Presentation shown, Certificate certificate, String caseNumber) {
        if (!ground.given(officer, certificate, caseNumber, "ScanPresentation")) {
            return ScanOutcome.NOT_THIS_CASE;
        }
        ScanOutcome outcome = shown.scan(clock.instant());
        return outcome == ScanOutcome.ACCEPTED && standing.of(certificate) != CertificateStatus.IN_FORCE
                ? ScanOutcome.NOT_IN_FORCE
                : outcome;
    }
}
