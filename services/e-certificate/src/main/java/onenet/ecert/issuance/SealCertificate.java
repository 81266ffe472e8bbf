package onenet.ecert.issuance;

import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateDocument;
import onenet.ecert.certificate.CertificateStatus;
import onenet.ecert.certificate.CertificateTexts;
import onenet.ecert.certificate.Certificates;
import onenet.ecert.certificate.Step;
import onenet.ecert.certificate.WorkList;
import onenet.ecert.document.OfdLimits;
import onenet.ecert.document.OfdReader;
import onenet.ecert.seal.OfficeSeal;
import onenet.ecert.seal.SealKeys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Use case: make the document and seal it.
 *
 * <p>An SM2 signature differs each time, so document and mark of this sealing are stored in one transaction: whatever happens afterwards, the
 * same bytes are sent.
 */
@ApplicationScoped
public class SealCertificate {

    private final Certificates certificates;
    private final WorkList work;
    private final CertificateTexts texts;
    private final SealKeys keys;
    private final Journal journal;

    SealCertificate(Certificates certificates, WorkList work, CertificateTexts texts, SealKeys keys, Journal journal) {
        this.certificates = certificates;
        this.work = work;
        this.texts = texts;
        this.keys = keys;
        this.journal = journal;
    }

    @Transactional
    public StepOutcome handle(WorkList.Claim claim) {
        Certificate certificate = certificates.findById(claim.certificateId());
        if (certificate.status() != CertificateStatus.BEING_MADE) {
            work.finish(claim);
            return StepOutcome.DONE;
        }
        Optional<OfficeSeal> seal = keys.of(certificate.issuer().code());
        if (seal.isEmpty()) {
            return StepOutcome.alarm(
                    "no seal for office " + certificate.issuer().code());
        }
        if (!seal.get().owner().uscc().equals(certificate.issuer().uscc())) {
            return StepOutcome.alarm(
                    "the seal of office " + certificate.issuer().code() + " has another credit code");
        }
        seal(certificate, seal.get());
        work.finish(claim);
        work.add(certificate.id(), Step.REGISTER);
        return StepOutcome.DONE;
    }

    private void seal(Certificate certificate, OfficeSeal seal) {
        Instant now = journal.now();
        byte[] ofd = texts.document(certificate).sealed(seal, now);
        CertificateDocument document = new CertificateDocument(certificate.id(), ofd, now);
        certificates.keep(document);
        certificate.sealed(
                OfdReader.open(ofd, OfdLimits.DEFAULT).sealingFingerprint().orElseThrow());
        journal.note(
                "SealCertificate",
                certificate,
                Map.of(
                        "certificate", certificate.identifier(),
                        "file", document.fileDigest(),
                        "seal", seal.seal().content().sealId(),
                        "signer", seal.signer().serial()));
    }
}
