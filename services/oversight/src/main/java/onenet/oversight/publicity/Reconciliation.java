package onenet.oversight.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One comparison with what the upper platform says it holds (对账): asked for, done, or broken off where it could not be asked. */
@Entity
@DynamicUpdate
@Table(name = "publicity_reconciliation")
public class Reconciliation {

    @Id
    private UUID id;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "to_day")
    private LocalDate toDay;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private ReconciliationState state;

    private int compared;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Difference> differences = List.of();

    private String why;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Reconciliation() {}

    Reconciliation(LocalDate fromDay, LocalDate toDay, String askedBy, LocalDate askedOn, Instant askedAt) {
        this.id = UUID.randomUUID();
        this.fromDay = fromDay;
        this.toDay = toDay;
        this.askedBy = askedBy;
        this.askedOn = askedOn;
        this.askedAt = askedAt;
        this.state = ReconciliationState.ASKED;
    }

    void done(int records, List<Difference> found, Instant now) {
        this.state = ReconciliationState.DONE;
        this.compared = records;
        this.differences = found;
        this.endedAt = now;
    }

    void brokenOff(String reason, Instant now) {
        this.state = ReconciliationState.BROKEN_OFF;
        this.why = reason;
        this.endedAt = now;
    }

    public UUID id() {
        return id;
    }

    /** First day of decisions that are compared. */
    public LocalDate fromDay() {
        return fromDay;
    }

    /** Last day of decisions that are compared. */
    public LocalDate toDay() {
        return toDay;
    }

    /** Who asked for it, by his name; the clock for the daily one. */
    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public ReconciliationState state() {
        return state;
    }

    /** Records of this city that were compared. */
    public int compared() {
        return compared;
    }

    public List<Difference> differences() {
        return differences;
    }

    /** Why it was broken off. */
    public Optional<String> why() {
        return Optional.ofNullable(why);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
