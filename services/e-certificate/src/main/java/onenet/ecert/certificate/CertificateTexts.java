package onenet.ecert.certificate;

import onenet.ecert.document.CertificateMetadata;
import onenet.ecert.document.OfdLimits;
import onenet.ecert.document.OfdReader;
import onenet.ecert.document.ReadingCopy;
import onenet.ecert.document.SealableDocument;
import onenet.ecert.seal.SesSignature;
import onenet.ecert.type.CertificateType;
import onenet.ecert.type.CertificateTypes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** Makes the document and its metadata from a certificate. */
@ApplicationScoped
public class CertificateTexts {

    private final CertificateTypes types;
    private final VerificationAddress address;

    CertificateTexts(CertificateTypes types, VerificationAddress address) {
        this.types = types;
        this.address = address;
    }

    public CertificateMetadata metadata(Certificate certificate) {
        CertificateType type = type(certificate);
        return new CertificateMetadata(
                certificate.identifier(),
                kind(type),
                certificate.certificateNumber(),
                certificate.version(),
                certificate.issuer().name(),
                certificate.issuer().uscc(),
                certificate.issuer().divisionCode(),
                certificate.face().holderName(),
                certificate.holderUscc(),
                certificate.face().issuedOn(),
                certificate.face().validFrom(),
                certificate.face().validTo(),
                certificate.itemCode(),
                certificate.previousIdentifier(),
                Optional.empty());
    }

    public CertificateType type(Certificate certificate) {
        return types.of(certificate.typeCode());
    }

    private static CertificateMetadata.Kind kind(CertificateType type) {
        return new CertificateMetadata.Kind(
                type.code(),
                type.name().zh(),
                type.item(),
                type.definer().name(),
                type.definer().code());
    }

    public SealableDocument document(Certificate certificate) {
        return document(certificate, metadata(certificate));
    }

    public SealableDocument document(Certificate certificate, CertificateMetadata metadata) {
        return new SealableDocument(type(certificate), certificate.face(), metadata, address.of(certificate));
    }

    /** @param sealed the document as it was sealed: its seal is shown, whatever seal the office has by now */
    public ReadingCopy readingCopy(Certificate certificate, byte[] sealed, LocalDate madeOn) {
        OfdReader reader = OfdReader.open(sealed, OfdLimits.DEFAULT);
        byte[] value = reader.description(reader.signaturePlaces().get(0)).value();
        return new ReadingCopy(
                type(certificate),
                certificate.face(),
                metadata(certificate),
                address.of(certificate),
                SesSignature.parse(value).seal().content().picture(),
                madeOn);
    }
}
