package onenet.ecert.issuance;

import onenet.ecert.announcement.Announcements;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateAction;
import onenet.ecert.certificate.CertificateStatus;
import onenet.ecert.certificate.Certificates;
import onenet.ecert.certificate.Right;
import onenet.ecert.certificate.Rights;
import onenet.ecert.certificate.StandingDecision;
import onenet.ecert.certificate.Step;
import onenet.ecert.certificate.WorkList;
import onenet.ecert.province.ProvinceReply;
import onenet.ecert.standing.StatusChanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Enters the province's receipt: the certificate comes in force, its predecessor gives way, and everybody is told — in one transaction. */
@ApplicationScoped
public class EnterRegistration {

    private static final Logger LOG = Logger.getLogger(EnterRegistration.class);

    private final Rights rights;
    private final Certificates certificates;
    private final WorkList work;
    private final StatusChanges changes;
    private final Announcements announcements;
    private final Journal journal;

    EnterRegistration(
            Rights rights,
            Certificates certificates,
            WorkList work,
            StatusChanges changes,
            Announcements announcements,
            Journal journal) {
        this.rights = rights;
        this.certificates = certificates;
        this.work = work;
        this.changes = changes;
        this.announcements = announcements;
        this.journal = journal;
    }

    @Transactional
    public StepOutcome handle(WorkList.Claim claim, ProvinceReply.Held held) {
        Certificate certificate = certificates.findById(claim.certificateId());
        Right right = rights.locked(certificate.right(), journal.today());
        certificates.getEntityManager().refresh(certificate);
        certificate.seenAtProvince(held.abolished() ? "ABOLISHED" : "ISSUED");
        if (certificate.status() == CertificateStatus.BEING_MADE) {
            comeInForce(certificate, right, held);
        } else {
            // ended while the province was being told
            work.add(certificate.id(), Step.ABOLISH);
        }
        work.finish(claim);
        return StepOutcome.DONE;
    }

    private void comeInForce(Certificate certificate, Right right, ProvinceReply.Held held) {
        if (held.abolished()) {
            LOG.errorf("ALARM %s was abolished at the province before it came in force", certificate.identifier());
        }
        certificates.record(certificate.registered(held.registration(), journal.today(), journal.now()));
        announcements.issued(certificate);
        journal.note(
                "RegisterCertificate",
                certificate,
                Map.of("certificate", certificate.identifier(), "registration", held.registration()));
        older(certificate).forEach(before -> changes.supersede(before, certificate));
        right.standing()
                .filter(certificate::allows)
                .ifPresent(action -> changes.apply(
                        certificate,
                        action,
                        new StandingDecision(
                                right.standingSince(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("as the right stands"))));
    }

    /** A successor that begins later leaves its predecessor in force until that day. */
    private List<Certificate> older(Certificate certificate) {
        if (!certificate.begun(journal.today())) {
            return List.of();
        }
        return certificates.of(certificate.right()).stream()
                .filter(other -> other.version().compareTo(certificate.version()) < 0)
                .filter(other -> other.allows(CertificateAction.SUPERSEDE))
                .toList();
    }

    /** The certificate ended before it was registered: nothing to send. */
    @Transactional
    StepOutcome stopped(WorkList.Claim claim) {
        work.finish(claim);
        return StepOutcome.DONE;
    }
}
