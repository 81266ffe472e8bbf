package onenet.ecert.issuance;

import onenet.casework.identity.CertificateIdentifier;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.Certificates;
import onenet.ecert.certificate.Right;
import onenet.ecert.certificate.Rights;
import onenet.ecert.certificate.Step;
import onenet.ecert.certificate.WorkList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/**
 * Use case: the result of a case gets its number and its certificate, once, and the work on it begins. The next certificate of the same right
 * is its next version.
 */
@ApplicationScoped
public class EnterResult {

    private final Rights rights;
    private final Certificates certificates;
    private final Numbering numbering;
    private final WorkList work;
    private final Journal journal;

    EnterResult(Rights rights, Certificates certificates, Numbering numbering, WorkList work, Journal journal) {
        this.rights = rights;
        this.certificates = certificates;
        this.numbering = numbering;
        this.work = work;
        this.journal = journal;
    }

    @Transactional
    public void handle(Result result) {
        if (certificates.ofCase(result.type().code(), result.caseNumber()).isPresent()) {
            return;
        }
        Right right = rights.locked(result.right(), result.issuedOn());
        String number = numbering.number(result, right);
        right.numbered(number);
        Optional<String> previous =
                certificates.latestOf(right.key()).map(Certificate::identifier).or(result::previous);
        CertificateIdentifier identifier = numbering.identifier(result, previous);
        Certificate certificate = new Certificate(
                right.key(), result.caseNumber(), identifier, result.content(number, previous), journal.now());
        certificates.persistAndFlush(certificate);
        work.add(certificate.id(), Step.SEAL);
        journal.note(
                "NumberCertificate",
                certificate,
                Map.of("certificate", certificate.identifier(), "number", certificate.certificateNumber()));
    }
}
