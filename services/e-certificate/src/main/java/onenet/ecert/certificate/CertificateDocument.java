package onenet.ecert.certificate;

import onenet.ecert.document.FileDigest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The sealed OFD of a certificate, as it was sent to the province and is given to everybody. */
@Entity
@Table(name = "certificate_document")
public class CertificateDocument {

    @Id
    @Column(name = "certificate_id")
    private UUID certificateId;

    private byte[] ofd;

    @Column(name = "file_digest")
    private String fileDigest;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    protected CertificateDocument() {}

    public CertificateDocument(UUID certificateId, byte[] ofd, Instant sealedAt) {
        this.certificateId = certificateId;
        this.ofd = ofd.clone();
        this.fileDigest = FileDigest.of(ofd);
        this.sealedAt = sealedAt;
    }

    public byte[] ofd() {
        return ofd.clone();
    }

    /** Digest of the whole file; only the file with this digest is the certificate. */
    public String fileDigest() {
        return fileDigest;
    }

    public Instant sealedAt() {
        return sealedAt;
    }
}
