package onenet.safetyreview.project;

import onenet.safetyreview.law.AssessorConflict;
import onenet.safetyreview.law.DesignChange;
import onenet.safetyreview.law.RenewedReview.Trigger;
import onenet.safetyreview.law.ReviewKind;
import onenet.safetyreview.law.TrialProduction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Aggregate root: one construction project, before, between and after its reviews. */
@Entity
@DynamicUpdate
@Table(name = "project")
public class Project {

    @Id
    private String number;

    @Version
    private long version;

    @Column(name = "owner_uscc")
    private String ownerUscc;

    @Column(name = "owner_name")
    private String ownerName;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private ProjectContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<DeclaredChange> changes = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private Chain chain = Chain.NOT_BEGUN;

    protected Project() {}

    public Project(String number, Owner owner, ProjectContent content, Instant registeredAt) {
        this.number = number;
        this.ownerUscc = owner.uscc();
        this.ownerName = owner.name();
        this.content = content;
        this.registeredAt = registeredAt;
    }

    /** Whose project it is. */
    public record Owner(String uscc, String name) {}

    /** Before anything is decided: what is known now takes the place of what was known. */
    public void describe(ProjectContent known) {
        content = known;
    }

    /**
     * After something was decided: the change is kept, and weighs what it is.
     *
     * @param triggers found by comparing with what was reviewed; any makes it a change of class I
     */
    public void change(ProjectContent known, DesignChange declared, Set<Trigger> triggers, String what, LocalDate on) {
        DesignChange weighs = triggers.isEmpty() ? declared : declared.orHeavier(DesignChange.I);
        DeclaredChange change = new DeclaredChange(
                changes.size() + 1,
                on,
                declared,
                weighs,
                triggers.stream().sorted().toList(),
                what,
                null,
                null);
        content = known;
        changes = Stream.concat(changes.stream(), Stream.of(change)).toList();
    }

    /** A review was passed: what waited for it waits no longer. */
    public void passed(ReviewKind kind, String caseNumber) {
        changes =
                changes.stream().map(change -> change.passed(kind, caseNumber)).toList();
    }

    /** The review an open change waits for first; empty when nothing waits. */
    public Optional<ReviewKind> awaits() {
        return changes.stream().flatMap(change -> change.awaits().stream()).min(Enum::compareTo);
    }

    /** The works a change affects stop until it is passed (Order 45 Art. 20). */
    public boolean worksStopped() {
        return changes.stream()
                .anyMatch(change ->
                        change.weighs().stopsWorks() && change.awaits().isPresent());
    }

    /** @throws onenet.problem.Problem WORKS_STOPPED, WORKS_STARTED_ALREADY */
    public void startWorks(LocalDate on) {
        if (chain.worksStartedOn() != null) {
            throw ProjectProblem.WORKS_STARTED_ALREADY.raise(chain.worksStartedOn());
        }
        requireNotStopped();
        chain = chain.started(on);
    }

    /**
     * Recorded, and warned of where its length is unusual; never refused for it (trap 38).
     *
     * @throws onenet.problem.Problem WORKS_NOT_STARTED, WORKS_STOPPED
     */
    public void tryProduction(LocalDate from, LocalDate until) {
        if (chain.worksStartedOn() == null) {
            throw ProjectProblem.WORKS_NOT_STARTED.raise();
        }
        requireNotStopped();
        chain = chain.tried(
                new Chain.Trial(from, until, TrialProduction.of(from, until).orElse(null)));
    }

    /** @throws onenet.problem.Problem TRIAL_NOT_RECORDED, WORKS_STOPPED, ASSESSOR_CONFLICT (trap 37) */
    public void acceptCompletion(Chain.CompletionAcceptance done) {
        if (chain.trial() == null) {
            throw ProjectProblem.TRIAL_NOT_RECORDED.raise();
        }
        requireNotStopped();
        if (AssessorConflict.of(content.assessor().uscc(), done.assessorUscc())) {
            throw ProjectProblem.ASSESSOR_CONFLICT.raise(done.assessorName());
        }
        chain = chain.accepted(done);
    }

    private void requireNotStopped() {
        if (worksStopped()) {
            throw ProjectProblem.WORKS_STOPPED.raise();
        }
    }

    public String number() {
        return number;
    }

    public long version() {
        return version;
    }

    public String ownerUscc() {
        return ownerUscc;
    }

    public String ownerName() {
        return ownerName;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public ProjectContent content() {
        return content;
    }

    public List<DeclaredChange> changes() {
        return changes;
    }

    /** What the owner did after the reviews. */
    public Chain chain() {
        return chain;
    }
}
