package onenet.proofs.submission;

import onenet.casework.actor.Actor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Something the applicant handed in for a proof: level C until an officer compared it, then B. A printed e-certificate is never the original. */
@Entity
@Table(name = "submission")
public class Submission {

    /** Trust levels of 国办函〔2016〕108号 that a hand-in may have. */
    public enum SubmissionLevel {
        B,
        C
    }

    @Id
    private UUID id;

    @Column(name = "case_reference")
    private String caseReference;

    @Column(name = "proof_id")
    private String proofId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "file_sha256")
    private String fileSha256;

    private boolean voluntary;

    @Column(name = "printed_of")
    private String printedOf;

    @Column(name = "made_for_case")
    private String madeForCase;

    @Enumerated(EnumType.STRING)
    @Column(name = "trust_level")
    private SubmissionLevel trustLevel;

    @Column(name = "handed_in_by")
    private String handedInBy;

    @Column(name = "handed_in_at")
    private Instant handedInAt;

    @Column(name = "verified_by")
    private String verifiedBy;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @Version
    @Column(name = "row_version")
    private long rowVersion;

    protected Submission() {}

    /**
     * What is handed in.
     *
     * @param printedOf identifier read from a printed or converted e-certificate
     * @param madeForCase case an annotated copy was made for
     * @param madeUntil last day of an annotated copy
     */
    public record Paper(
            String fileName, String fileSha256, String printedOf, String madeForCase, LocalDate madeUntil) {}

    public Submission(String caseReference, String proofId, Paper paper, boolean voluntary, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.caseReference = caseReference;
        this.proofId = proofId;
        this.fileName = paper.fileName();
        this.fileSha256 = paper.fileSha256();
        this.printedOf = paper.printedOf();
        this.madeForCase = paper.madeForCase();
        this.voluntary = voluntary;
        this.trustLevel = SubmissionLevel.C;
        this.handedInBy = by.id();
        this.handedInAt = now;
    }

    public void verified(Actor officer, Instant now) {
        this.trustLevel = SubmissionLevel.B;
        this.verifiedBy = officer.id();
        this.verifiedAt = now;
    }

    public UUID id() {
        return id;
    }

    public String caseReference() {
        return caseReference;
    }

    public String proofId() {
        return proofId;
    }

    public String fileName() {
        return fileName;
    }

    public boolean voluntary() {
        return voluntary;
    }

    public Optional<String> printedOf() {
        return Optional.ofNullable(printedOf);
    }

    public SubmissionLevel trustLevel() {
        return trustLevel;
    }

    public Instant handedInAt() {
        return handedInAt;
    }
}
