package onenet.ecert.issuance;

import onenet.casework.identity.CertificateIdentifier;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateContent;
import onenet.ecert.certificate.Certificates;
import onenet.ecert.certificate.CorrectionDecision;
import onenet.ecert.certificate.Rights;
import onenet.ecert.certificate.Step;
import onenet.ecert.certificate.WorkList;
import onenet.ecert.document.CertificateFace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/**
 * Use case: a certificate with a clerical error is printed anew, once, under its number and dates (trap L23). The new print is the next version
 * and takes the place of the one before; that one stays, and whoever verifies it is told.
 */
@ApplicationScoped
public class CorrectCertificate {

    private final Rights rights;
    private final Certificates certificates;
    private final WorkList work;
    private final Journal journal;

    CorrectCertificate(Rights rights, Certificates certificates, WorkList work, Journal journal) {
        this.rights = rights;
        this.certificates = certificates;
        this.work = work;
        this.journal = journal;
    }

    @Transactional
    public void handle(Correction correction) {
        CorrectionDecision decision = correction.decision();
        rights.locked(correction.right(), decision.on());
        if (certificates.correctedBy(correction.right(), decision.number()).isPresent()) {
            return;
        }
        Certificate before = certificates
                .latestOf(correction.right())
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no certificate of " + correction.right().id() + " to correct"));
        CertificateFace face = correction.on(before.face());
        if (!face.equals(before.face())) {
            printAnew(before, face, decision);
        }
    }

    private void printAnew(Certificate before, CertificateFace face, CorrectionDecision decision) {
        Certificate certificate = new Certificate(
                before.right(),
                before.caseNumber(),
                new CertificateIdentifier(before.identifier()).nextVersion(),
                new CertificateContent(
                        face,
                        before.holderUscc(),
                        before.issuer(),
                        before.itemCode(),
                        Optional.of(before.identifier())),
                journal.now());
        certificate.corrects(decision);
        certificates.persistAndFlush(certificate);
        work.add(certificate.id(), Step.SEAL);
        journal.note(
                "CorrectCertificate",
                certificate,
                Map.of(
                        "certificate", certificate.identifier(),
                        "before", before.identifier(),
                        "decision", decision.number()));
    }
}
