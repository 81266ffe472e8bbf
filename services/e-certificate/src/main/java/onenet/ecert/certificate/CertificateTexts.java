package onenet.ecert.certificate;

import onenet.ecert.EcertConfig;
import onenet.ecert.document.CertificateMetadata;
import onenet.ecert.document.LicenceDocument;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Makes the document and its metadata from a certificate. */
@ApplicationScoped
public class CertificateTexts {

    private final EcertConfig config;
    private final VerificationAddress address;

    CertificateTexts(EcertConfig config, VerificationAddress address) {
        this.config = config;
        this.address = address;
    }

    public CertificateMetadata metadata(Certificate certificate) {
        EcertConfig.CertificateType type = config.certificateType();
        return new CertificateMetadata(
                certificate.identifier(),
                type.code(),
                certificate.licenceNumber(),
                certificate.version(),
                type.definerName(),
                type.definerCode(),
                certificate.issuer().name(),
                certificate.issuer().uscc(),
                certificate.issuer().divisionCode(),
                certificate.face().enterpriseName(),
                certificate.holderUscc(),
                certificate.face().issuedOn(),
                certificate.face().validFrom(),
                certificate.face().validTo(),
                certificate.itemCode(),
                certificate.previousIdentifier(),
                Optional.empty());
    }

    public LicenceDocument document(Certificate certificate) {
        return document(certificate, metadata(certificate));
    }

    public LicenceDocument document(Certificate certificate, CertificateMetadata metadata) {
        return new LicenceDocument(certificate.face(), metadata, address.of(certificate));
    }
}
