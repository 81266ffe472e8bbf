package onenet.proofs.demand;

import onenet.casework.actor.Actor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An officer demanded a proof from the applicant: granted, with the written reason, or refused and kept for oversight. */
@Entity
@Immutable
@Table(name = "demand")
public class Demand {

    @Id
    private UUID id;

    @Column(name = "case_reference")
    private String caseReference;

    @Column(name = "proof_id")
    private String proofId;

    @Column(name = "office_code")
    private String officeCode;

    @Column(name = "officer_id")
    private String officerId;

    @Column(name = "officer_name")
    private String officerName;

    private String reason;

    private boolean granted;

    private String why;

    @Column(name = "written_reason")
    private String writtenReason;

    @Column(name = "demanded_at")
    private Instant demandedAt;

    protected Demand() {}

    /** What was demanded, and why the officer thinks so. */
    public record Wanted(String caseReference, String proofId, String reason) {}

    /** What became of it. */
    public record Answer(boolean granted, String why, String writtenReason) {}

    public Demand(Actor officer, Wanted wanted, Answer answer, Instant now) {
        this.id = UUID.randomUUID();
        this.caseReference = wanted.caseReference();
        this.proofId = wanted.proofId();
        this.reason = wanted.reason();
        this.officeCode = officer.office().orElse("");
        this.officerId = officer.id();
        this.officerName = officer.name();
        this.granted = answer.granted();
        this.why = answer.why();
        this.writtenReason = answer.writtenReason();
        this.demandedAt = now;
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

    public String officeCode() {
        return officeCode;
    }

    public String officerName() {
        return officerName;
    }

    public String reason() {
        return reason;
    }

    public boolean granted() {
        return granted;
    }

    public String why() {
        return why;
    }

    public String writtenReason() {
        return writtenReason;
    }

    public Instant demandedAt() {
        return demandedAt;
    }
}
