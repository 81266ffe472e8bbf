package onenet.proofs.receipt;

import onenet.text.Folding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The signed record of one use of evidence: who used what of whom, for which case and purpose, and how it stood. */
@Entity
@Immutable
@Table(name = "receipt")
public class Receipt {

    @Id
    private UUID id;

    @Column(name = "case_reference")
    private String caseReference;

    @Column(name = "item_code")
    private String itemCode;

    @Column(name = "proof_id")
    private String proofId;

    private String identifier;

    private String source;

    @Column(name = "holder_uscc")
    private String holderUscc;

    private String ground;

    private String purpose;

    private String moment;

    @Column(name = "requested_by")
    private String requestedBy;

    /** Case, purpose, certificate and asker, folded: what the record of uses is searched by. */
    @Column(name = "found_by")
    private String foundBy;

    private String content;

    private String signature;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected Receipt() {}

    Receipt(UUID id, Use use, Instant checkedAt, Instant expiresAt, String content, String signature) {
        this.id = id;
        this.caseReference = use.caseReference();
        this.itemCode = use.itemCode();
        this.proofId = use.proofId();
        this.identifier = use.identifier();
        this.source = use.source();
        this.holderUscc = use.holderUscc();
        this.ground = use.ground();
        this.purpose = use.purpose();
        this.moment = use.moment();
        this.requestedBy = use.requestedBy();
        this.foundBy = Folding.index(use.caseReference(), use.purpose(), use.identifier(), use.requestedBy());
        this.checkedAt = checkedAt;
        this.expiresAt = expiresAt;
        this.content = content;
        this.signature = signature;
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

    public String identifier() {
        return identifier;
    }

    public String source() {
        return source;
    }

    public String holderUscc() {
        return holderUscc;
    }

    public String ground() {
        return ground;
    }

    public String purpose() {
        return purpose;
    }

    public String moment() {
        return moment;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public String content() {
        return content;
    }

    public String signature() {
        return signature;
    }

    public Instant checkedAt() {
        return checkedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
