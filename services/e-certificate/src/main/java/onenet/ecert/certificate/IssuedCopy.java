package onenet.ecert.certificate;

import onenet.ecert.document.AnnotatedCopy;
import onenet.ecert.document.FileDigest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An annotated copy (加注件) that was made: for whom, which case and what, and the mark of its own sealing. */
@Entity
@Table(name = "annotated_copy")
public class IssuedCopy {

    @Id
    private UUID id;

    @Column(name = "certificate_id")
    private UUID certificateId;

    @Column(name = "case_number")
    private String caseNumber;

    private String purpose;

    @Column(name = "requesting_body")
    private String requestingBody;

    @Column(name = "office_code")
    private String officeCode;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "sealing_fingerprint")
    private String sealingFingerprint;

    private byte[] ofd;

    @Column(name = "file_digest")
    private String fileDigest;

    protected IssuedCopy() {}

    public IssuedCopy(
            Certificate certificate, AnnotatedCopy annotation, Requester requester, String fingerprint, byte[] ofd) {
        this.id = UUID.randomUUID();
        this.certificateId = certificate.id();
        this.caseNumber = annotation.caseNumber();
        this.purpose = annotation.purpose();
        this.requestingBody = annotation.requestingBody();
        this.officeCode = requester.officeCode();
        this.createdBy = requester.person();
        this.createdAt = annotation.createdAt();
        this.expiresAt = annotation.expiresAt();
        this.sealingFingerprint = fingerprint;
        this.ofd = ofd.clone();
        this.fileDigest = FileDigest.of(ofd);
    }

    /** Who asked: the person, and the office that answers for it. */
    public record Requester(String officeCode, String person) {}

    public UUID id() {
        return id;
    }

    public UUID certificateId() {
        return certificateId;
    }

    public String officeCode() {
        return officeCode;
    }

    public AnnotatedCopy annotation() {
        return new AnnotatedCopy(requestingBody, caseNumber, purpose, createdAt, expiresAt);
    }

    public byte[] ofd() {
        return ofd.clone();
    }
}
