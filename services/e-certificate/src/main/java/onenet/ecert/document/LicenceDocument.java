package onenet.ecert.document;

import onenet.ecert.seal.OfficeSeal;

import java.time.Instant;

/** The licence as a document: first made, then sealed by its issuer. The same content gives the same unsealed bytes. */
public final class LicenceDocument {

    private final LicenceLayout layout;
    private final OfdPackage plain;

    public LicenceDocument(LicenceFace face, CertificateMetadata metadata, String verificationUrl) {
        this.layout = new LicenceLayout(face, metadata);
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
