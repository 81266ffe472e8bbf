package onenet.proofs.proofitem;

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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A change of the lists: one proposes, another approves after review (司法局), and from its day on it counts. */
@Entity
@Table(name = "list_change")
public class ListChange {

    /** What changes. */
    public enum ListChangeKind {
        /** A new proof, or a new version of one. */
        PUBLISH,
        /** A proof goes to the cancelled list. */
        CANCEL,
        /** A basis was repealed: what stood on it alone is flagged, and open cases stop asking. */
        REPEAL_BASIS
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ListChangeKind kind;

    @Column(name = "proof_id")
    private String proofId;

    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    private String reason;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Version
    @Column(name = "row_version")
    private long rowVersion;

    protected ListChange() {}

    public ListChange(ListChangeKind kind, String proofId, String content, LocalDate effectiveFrom, String reason) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.proofId = proofId;
        this.content = content;
        this.effectiveFrom = effectiveFrom;
        this.reason = reason;
    }

    public ListChange proposedBy(Actor actor, Instant now) {
        this.proposedBy = actor.id();
        this.proposedAt = now;
        return this;
    }

    public void approvedBy(Actor actor, Instant now) {
        this.approvedBy = actor.id();
        this.approvedAt = now;
    }

    public UUID id() {
        return id;
    }

    public ListChangeKind kind() {
        return kind;
    }

    public Optional<String> proofId() {
        return Optional.ofNullable(proofId);
    }

    public String content() {
        return content;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public String reason() {
        return reason;
    }

    public String proposer() {
        return proposedBy;
    }

    public boolean approved() {
        return approvedAt != null;
    }

    public Instant proposedAt() {
        return proposedAt;
    }
}
