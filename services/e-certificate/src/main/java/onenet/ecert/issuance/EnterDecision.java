package onenet.ecert.issuance;

import onenet.casework.identity.CertificateIdentifier;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateContent;
import onenet.ecert.certificate.Certificates;
import onenet.ecert.certificate.Licence;
import onenet.ecert.certificate.Licences;
import onenet.ecert.certificate.Step;
import onenet.ecert.certificate.WorkList;
import onenet.ecert.document.LicenceFace;
import onenet.ecert.type.CertificateTypes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** Use case: a granted case gets its licence number and its certificate, once, and the work on it begins. */
@ApplicationScoped
public class EnterDecision {

    private final Licences licences;
    private final Certificates certificates;
    private final Numbering numbering;
    private final WorkList work;
    private final Journal journal;

    EnterDecision(Licences licences, Certificates certificates, Numbering numbering, WorkList work, Journal journal) {
        this.licences = licences;
        this.certificates = certificates;
        this.numbering = numbering;
        this.work = work;
        this.journal = journal;
    }

    @Transactional
    public void handle(DecidedCase decided) {
        if (!decided.granted() || decided.licence().isEmpty()) {
            return;
        }
        if (certificates.ofCase(decided.caseNumber()).isPresent()) {
            return;
        }
        DecidedCase.Content content = decided.licence().get();
        Licence licence = licences.locked(content.licenceId(), decided.decidedOn());
        String number = numbering.licenceNumber(decided, licence);
        licence.numbered(number);
        CertificateIdentifier identifier = numbering.identifier(
                decided, certificates.latestOf(licence.id()).map(Certificate::identifier));
        Certificate certificate = new Certificate(
                licence.id(), decided.caseNumber(), identifier, content(decided, number), journal.now());
        certificates.persistAndFlush(certificate);
        work.add(certificate.id(), Step.SEAL);
        journal.note(
                "NumberCertificate",
                certificate,
                Map.of("certificate", certificate.identifier(), "licenceNumber", certificate.certificateNumber()));
    }

    private CertificateContent content(DecidedCase decided, String number) {
        DecidedCase.Content licence = decided.licence().orElseThrow();
        Optional<String> previous = certificates
                .latestOf(licence.licenceId())
                .map(Certificate::identifier)
                .or(licence::previousCertificate);
        return new CertificateContent(
                CertificateTypes.OPERATING_LICENCE,
                face(decided, licence, number),
                licence.holder().uscc(),
                decided.issuer().office(),
                decided.itemCode(),
                previous);
    }

    private static LicenceFace face(DecidedCase decided, DecidedCase.Content licence, String number) {
        return new LicenceFace(
                number,
                licence.holder().name(),
                licence.domicile(),
                licence.premises(),
                licence.storageAddress(),
                licence.legalRepresentative(),
                licence.principalPerson(),
                BusinessMode.words(licence.businessMode()),
                licence.scope(),
                licence.validFrom(),
                licence.validTo(),
                decided.decidedOn(),
                decided.issuer().name(),
                licence.variedOn(),
                licence.renewedOn());
    }
}
