package onenet.proofs.commitment;

import onenet.casework.actor.Actor;
import onenet.proofs.proofitem.Bilingual;
import onenet.proofs.resolution.ProofCase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A commitment in place of a proof (告知承诺): what exactly was shown and signed, by whom, and how it is checked afterwards. */
@Entity
@Table(name = "commitment")
public class Commitment {

    @Id
    private UUID id;

    @Column(name = "case_reference")
    private String caseReference;

    @Column(name = "item_code")
    private String itemCode;

    @Column(name = "proof_id")
    private String proofId;

    @Column(name = "holder_uscc")
    private String holderUscc;

    @Column(name = "holder_name")
    private String holderName;

    @Column(name = "template_id")
    private String templateId;

    @Column(name = "template_version")
    private int templateVersion;

    @Column(name = "text_zh")
    private String textZh;

    @Column(name = "text_en")
    private String textEn;

    @Column(name = "text_hash")
    private String textHash;

    @Column(name = "signer_id")
    private String signerId;

    @Column(name = "signer_name")
    private String signerName;

    @Column(name = "signer_capacity")
    private String signerCapacity;

    @Column(name = "signed_at")
    private Instant signedAt;

    private String signature;

    @Enumerated(EnumType.STRING)
    private CommitmentStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "check_method")
    private CommitmentTemplate.Method checkMethod;

    @Column(name = "check_standard")
    private String checkStandard;

    @Column(name = "check_due_on")
    private LocalDate checkDueOn;

    @Column(name = "check_escalated_at")
    private Instant checkEscalatedAt;

    @Version
    @Column(name = "row_version")
    private long rowVersion;

    protected Commitment() {}

    /** The text as shown, and its hash. */
    public record Shown(CommitmentTemplate template, Bilingual text, String hash) {}

    /** Who signed. */
    public record Signed(Actor signer, String name, String signature, Instant at, LocalDate checkDueOn) {}

    public Commitment(UUID id, ProofCase proofCase, String proofId, Shown shown, Signed signed) {
        this.id = id;
        this.caseReference = proofCase.caseReference();
        this.itemCode = proofCase.itemCode();
        this.proofId = proofId;
        this.holderUscc = proofCase.holderUscc();
        this.holderName = proofCase.holderName();
        this.templateId = shown.template().id();
        this.templateVersion = shown.template().version();
        this.textZh = shown.text().zh();
        this.textEn = shown.text().en();
        this.textHash = shown.hash();
        this.signerId = signed.signer().id();
        this.signerName = signed.name();
        this.signerCapacity = "LEGAL_REPRESENTATIVE";
        this.signedAt = signed.at();
        this.signature = signed.signature();
        this.status = CommitmentStatus.SIGNED;
        this.checkMethod = shown.template().check().method();
        this.checkStandard = shown.template().check().standard().zh();
        this.checkDueOn = signed.checkDueOn();
    }

    public void move(CommitmentAction action) {
        this.status = CommitmentLifecycle.TABLE.move(status, action).to();
    }

    /** The application it was signed for was handed in and has a case number now. */
    void carryTo(ProofCase proofCase) {
        this.caseReference = proofCase.caseReference();
    }

    /** What is to be put right is looked at again when its day has passed, and told of when nobody did. */
    void correctBy(LocalDate day) {
        this.checkDueOn = day;
        this.checkEscalatedAt = null;
    }

    /** The check is late or its source away: it stays open and somebody is told; nothing follows about the applicant. */
    public void escalated(Instant now) {
        this.checkEscalatedAt = now;
    }

    String holderName() {
        return holderName;
    }

    public UUID id() {
        return id;
    }

    public String caseReference() {
        return caseReference;
    }

    public String itemCode() {
        return itemCode;
    }

    public String proofId() {
        return proofId;
    }

    public String holderUscc() {
        return holderUscc;
    }

    public String templateId() {
        return templateId;
    }

    public int templateVersion() {
        return templateVersion;
    }

    public Bilingual text() {
        return new Bilingual(textZh, textEn);
    }

    public String textHash() {
        return textHash;
    }

    public String signerName() {
        return signerName;
    }

    public String signerCapacity() {
        return signerCapacity;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public String signature() {
        return signature;
    }

    public CommitmentStatus status() {
        return status;
    }

    public CommitmentTemplate.Method checkMethod() {
        return checkMethod;
    }

    public String checkStandard() {
        return checkStandard;
    }

    public LocalDate checkDueOn() {
        return checkDueOn;
    }

    public boolean checkEscalated() {
        return checkEscalatedAt != null;
    }
}
