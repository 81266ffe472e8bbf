package onenet.ecert.document;

import onenet.ecert.seal.OfficeSeal;
import onenet.ecert.type.CertificateType;

import java.time.Instant;

/** A certificate as a document: first made, then sealed by its issuer. The same content gives the same unsealed bytes. */
public final class SealableDocument {

    private final CertificateLayout layout;
    private final OfdPackage plain;

    public SealableDocument(
            CertificateType type, CertificateFace face, CertificateMetadata metadata, String verificationUrl) {
        this.layout = new CertificateLayout(type.lines(face.values()), type.sealedLabel(), metadata);
        this.plain = OfdWriter.write(layout, metadata, verificationUrl);
    }

    public byte[] unsealed() {
        return plain.toBytes();
    }

    public byte[] sealed(OfficeSeal office, Instant at) {
        return sealed(office.seal().encoded(), at, office::sign);
    }

    byte[] sealed(byte[] seal, Instant at, OfdSealing.Sealer sealer) {
        int lastPage = OfdWriter.pageId(layout.pages().size() - 1);
        return OfdSealing.seal(plain, seal, sealer, at, lastPage, layout.seal()).toBytes();
    }
}
