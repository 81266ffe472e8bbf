package onenet.ecert.presentation;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.ecert.EcertProblem;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateAccess;
import onenet.ecert.certificate.CertificateStatus;
import onenet.ecert.certificate.Certificates;
import onenet.ecert.certificate.IssuedCopies;
import onenet.ecert.certificate.IssuedCopy;
import onenet.ecert.certificate.StandingByDay;
import onenet.ecert.document.AnnotatedCopy;
import onenet.ecert.use.GroundOfUse;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/**
 * Use case: an office has a copy made for one case and purpose (加注件).
 *
 * <p>Grounds are kept apart: by its function an office gets copies of what it issued; any other office needs the holder to have shown the
 * certificate to it for that very case. Either way the case is one of the holder at that office.
 */
@ApplicationScoped
public class MakeAnnotatedCopy {

    private final Certificates certificates;
    private final CertificateAccess access;
    private final StandingByDay standing;
    private final Presentations presentations;
    private final IssuedCopies copies;
    private final CopySealing sealing;
    private final GroundOfUse ground;
    private final AuditTrail audit;

    MakeAnnotatedCopy(
            Certificates certificates,
            CertificateAccess access,
            StandingByDay standing,
            Presentations presentations,
            IssuedCopies copies,
            CopySealing sealing,
            GroundOfUse ground,
            AuditTrail audit) {
        this.certificates = certificates;
        this.access = access;
        this.standing = standing;
        this.presentations = presentations;
        this.copies = copies;
        this.sealing = sealing;
        this.ground = ground;
        this.audit = audit;
    }

    /** What the copy is for. */
    public record Use(String caseNumber, String purpose, int validDays) {}

    @Transactional
    public IssuedCopy handle(Actor officer, String identifier, Use use) {
        String office = officer.office().orElseThrow(CommonProblem.FORBIDDEN::raise);
        Certificate certificate = certificates
                .withIdentifier(identifier)
                .filter(found -> access.scope(officer).covers(found)
                        || presentations.shownTo(found.id(), office, use.caseNumber()))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        if (!ground.given(officer, certificate, use.caseNumber(), "MakeAnnotatedCopy")) {
            throw EcertProblem.NOT_FOR_THIS_CASE.raise(use.caseNumber());
        }
        if (standing.of(certificate) != CertificateStatus.IN_FORCE) {
            throw EcertProblem.CERTIFICATE_NOT_PRESENTABLE.raise(
                    standing.of(certificate).chinese());
        }
        AnnotatedCopy annotation = sealing.annotation(office, use);
        CopySealing.SealedCopy sealed = sealing.seal(certificate, annotation);
        IssuedCopy copy = new IssuedCopy(
                certificate,
                annotation,
                new IssuedCopy.Requester(office, officer.id()),
                sealed.fingerprint(),
                sealed.ofd());
        copies.persist(copy);
        audit.record(
                officer,
                "MakeAnnotatedCopy",
                certificate.caseNumber(),
                Map.of(
                        "forCase",
                        use.caseNumber(),
                        "purpose",
                        use.purpose(),
                        "copy",
                        copy.id().toString()));
        return copy;
    }
}
