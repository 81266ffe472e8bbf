package onenet.ecert.standing;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.ecert.announcement.Announcements;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateAction;
import onenet.ecert.certificate.CertificateStatus;
import onenet.ecert.certificate.Certificates;
import onenet.ecert.certificate.Service;
import onenet.ecert.certificate.StandingDecision;
import onenet.ecert.certificate.StatusChange;
import onenet.ecert.certificate.Step;
import onenet.ecert.certificate.WorkList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Carries out one move of a certificate with all that goes with it: history, audit, announcement, and the province where the move ends it. */
@ApplicationScoped
public class StatusChanges {

    /** The province knows expiry from the date and has no word for suspension. */
    private static final Set<CertificateStatus> ABOLISHED = EnumSet.of(
            CertificateStatus.RESCINDED,
            CertificateStatus.REVOKED,
            CertificateStatus.WITHDRAWN,
            CertificateStatus.CANCELLED,
            CertificateStatus.SUPERSEDED);

    private final Certificates certificates;
    private final WorkList work;
    private final Announcements announcements;
    private final AuditTrail audit;
    private final InstantSource clock;

    StatusChanges(
            Certificates certificates,
            WorkList work,
            Announcements announcements,
            AuditTrail audit,
            InstantSource clock) {
        this.certificates = certificates;
        this.work = work;
        this.announcements = announcements;
        this.audit = audit;
        this.clock = clock;
    }

    public void apply(Certificate certificate, CertificateAction action, StandingDecision decision) {
        carryOut(certificate, certificate.change(action, decision, clock.instant()));
    }

    public void supersede(Certificate older, Certificate newer) {
        Instant now = clock.instant();
        LocalDate today = LegalTime.date(now);
        carryOut(older, older.supersededBy(newer, today, now));
    }

    private void carryOut(Certificate certificate, StatusChange change) {
        certificates.record(change);
        announcements.changed(certificate);
        if (ABOLISHED.contains(certificate.status())) {
            work.add(certificate.id(), Step.ABOLISH);
        }
        audit.record(
                Service.ACTOR,
                "ChangeCertificateStatus",
                certificate.caseNumber(),
                Map.of(
                        "certificate", certificate.identifier(),
                        "from", change.from().name(),
                        "to", change.to().name()));
    }
}
