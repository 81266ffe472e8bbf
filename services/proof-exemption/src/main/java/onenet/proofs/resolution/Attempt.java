package onenet.proofs.resolution;

import onenet.proofs.proofitem.Route;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One question and what it led to; added, never changed. */
@Entity
@Immutable
@Table(name = "attempt")
public class Attempt {

    @Id
    private UUID id;

    @Column(name = "case_reference")
    private String caseReference;

    @Column(name = "proof_id")
    private String proofId;

    private int seq;

    @Enumerated(EnumType.STRING)
    private Moment moment;

    @Enumerated(EnumType.STRING)
    private Route route;

    private String source;

    @Column(name = "request_id")
    private String requestId;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "inputs_hash")
    private String inputsHash;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String code;

    private String evidence;

    /** What an officer has to judge; null where there is nothing for him. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<FoundRecord> found;

    protected Attempt() {}

    /** What was asked, by whom, and the hash of what was sent with it. */
    public record Asked(Moment moment, Route route, String source, String requestId, String by, String inputsHash) {}

    /** What came back, and when. */
    public record Came(
            Instant requestedAt,
            Instant answeredAt,
            Outcome outcome,
            String code,
            String evidence,
            List<FoundRecord> found) {}

    public Attempt(ProofLine line, Asked asked, Came came) {
        this.id = UUID.randomUUID();
        this.caseReference = line.caseReference();
        this.proofId = line.proofId();
        this.seq = line.nextAttempt();
        this.moment = asked.moment();
        this.route = asked.route();
        this.source = asked.source();
        this.requestId = asked.requestId();
        this.requestedBy = asked.by();
        this.inputsHash = asked.inputsHash();
        this.requestedAt = came.requestedAt();
        this.answeredAt = came.answeredAt();
        this.outcome = came.outcome();
        this.code = came.code();
        this.evidence = came.evidence();
        this.found = came.found().isEmpty() ? null : came.found();
    }

    public String proofId() {
        return proofId;
    }

    public int seq() {
        return seq;
    }

    public String requestId() {
        return requestId;
    }

    public Moment moment() {
        return moment;
    }

    public Route route() {
        return route;
    }

    public String source() {
        return source;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String code() {
        return code;
    }

    public String evidence() {
        return evidence;
    }

    public List<FoundRecord> found() {
        return found == null ? List.of() : List.copyOf(found);
    }
}
