package onenet.ecert.issuance;

import onenet.casework.identity.CertificateIdentifier;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateContent;
import onenet.ecert.certificate.Certificates;
import onenet.ecert.certificate.Licences;
import onenet.ecert.certificate.Step;
import onenet.ecert.certificate.WorkList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** Use case: the result of a case gets its certificate, once; its type says where the event has what is printed. */
@ApplicationScoped
public class EnterResult {

    private final Licences licences;
    private final Certificates certificates;
    private final Numbering numbering;
    private final WorkList work;
    private final Journal journal;

    EnterResult(Licences licences, Certificates certificates, Numbering numbering, WorkList work, Journal journal) {
        this.licences = licences;
        this.certificates = certificates;
        this.numbering = numbering;
        this.work = work;
        this.journal = journal;
    }

    @Transactional
    public void handle(Result result) {
        if (certificates.ofCase(result.caseNumber()).isPresent()) {
            return;
        }
        licences.locked(result.caseNumber(), result.face().issuedOn())
                .numbered(result.face().certificateNumber());
        CertificateIdentifier identifier =
                numbering.identifier(result.typeCode(), result.issuer().uscc(), result.caseNumber());
        Certificate certificate =
                new Certificate(result.caseNumber(), result.caseNumber(), identifier, content(result), journal.now());
        certificates.persistAndFlush(certificate);
        work.add(certificate.id(), Step.SEAL);
        journal.note(
                "NumberCertificate",
                certificate,
                Map.of("certificate", certificate.identifier(), "number", certificate.certificateNumber()));
    }

    private static CertificateContent content(Result result) {
        return new CertificateContent(
                result.typeCode(),
                result.face(),
                result.holderUscc(),
                result.issuer(),
                result.itemCode(),
                Optional.empty());
    }
}
