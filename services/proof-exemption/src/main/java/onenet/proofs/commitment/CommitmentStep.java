package onenet.proofs.commitment;

import onenet.casework.actor.Actor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One thing that happened to a commitment; added, never changed. */
@Entity
@Immutable
@Table(name = "commitment_step")
public class CommitmentStep {

    /** What happened. */
    public enum StepKind {
        CHECK,
        WITHDRAWAL,
        SUSPICION,
        DEFENCE,
        DECISION
    }

    @Id
    private UUID id;

    @Column(name = "commitment_id")
    private UUID commitmentId;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    private String result;

    private String note;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "actor_id")
    private String actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected CommitmentStep() {}

    /** What happened and what was said. */
    public record Fact(StepKind kind, String result, String note, String decisionNumber, LocalDate dueOn) {}

    public CommitmentStep(Commitment commitment, Fact fact, Actor actor, Instant now) {
        this.id = UUID.randomUUID();
        this.commitmentId = commitment.id();
        this.kind = fact.kind();
        this.result = fact.result();
        this.note = fact.note();
        this.decisionNumber = fact.decisionNumber();
        this.dueOn = fact.dueOn();
        this.actorId = actor.id();
        this.actorName = actor.name();
        this.recordedAt = now;
    }

    public StepKind kind() {
        return kind;
    }

    public String result() {
        return result;
    }

    public String note() {
        return note;
    }

    public Optional<String> decisionNumber() {
        return Optional.ofNullable(decisionNumber);
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public String actorId() {
        return actorId;
    }

    public String actorName() {
        return actorName;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
