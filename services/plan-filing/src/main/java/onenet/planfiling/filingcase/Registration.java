package onenet.planfiling.filingcase;

import onenet.casework.lifecycle.Move;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The entry in the register (Art. 29): number, day, and how the filed plan stands since. */
@Embeddable
public class Registration {

    @Column(name = "filing_number")
    private String number;

    @Column(name = "filed_on")
    private LocalDate filedOn;

    /** Who entered it: the officer who filed it, or the clock. */
    @SuppressWarnings("UnusedVariable") // on record, held against those who wrote it down by the database
    @Column(name = "filed_by")
    private String filedBy;

    private Boolean deemed;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Column(name = "standing_since")
    private LocalDate standingSince;

    @Column(name = "standing_reason")
    private String standingReason;

    @Column(name = "evaluation_due_on")
    private LocalDate evaluationDueOn;

    @Column(name = "drill_owed")
    private boolean drillOwed;

    @JdbcTypeCode(SqlTypes.JSON)
    private Receipt receipt;

    protected Registration() {}

    /**
     * What the register writes down.
     *
     * @param evaluationDueOn first evaluation; null when none is owed
     * @param drillOwed whether drills are owed half-yearly
     */
    public record Entry(String number, LocalDate on, String by, LocalDate evaluationDueOn, boolean drillOwed) {}

    void enter(Entry entry, boolean bySilence) {
        number = entry.number();
        filedOn = entry.on();
        filedBy = entry.by();
        deemed = bySilence;
        evaluationDueOn = entry.evaluationDueOn();
        drillOwed = entry.drillOwed();
        standing = StandingLifecycle.TABLE.initial();
        standingSince = entry.on();
    }

    FilingMove happen(FilingCase filingCase, StandingAction action, LocalDate today, String reason) {
        Standing before = standing;
        Move<Standing, StandingAction> move = StandingLifecycle.TABLE.move(standing, action);
        if (move.to() != standing) {
            standing = move.to();
            standingSince = today;
            standingReason = reason;
        }
        return new FilingMove(filingCase, action, move.event(), Optional.of(before));
    }

    /** The next evaluation counts from this one. */
    public void evaluated(LocalDate on) {
        evaluationDueOn = on.plusYears(3);
    }

    /** @return false when it was known already */
    public boolean receive(Receipt issued) {
        boolean news = receipt == null;
        if (!issued.equals(receipt)) {
            receipt = issued;
        }
        return news;
    }

    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    public Optional<LocalDate> filedOn() {
        return Optional.ofNullable(filedOn);
    }

    public boolean deemed() {
        return Boolean.TRUE.equals(deemed);
    }

    public Optional<Standing> standing() {
        return Optional.ofNullable(standing);
    }

    public Optional<LocalDate> standingSince() {
        return Optional.ofNullable(standingSince);
    }

    public Optional<String> standingReason() {
        return Optional.ofNullable(standingReason);
    }

    public Optional<LocalDate> evaluationDueOn() {
        return Optional.ofNullable(evaluationDueOn);
    }

    public boolean drillOwed() {
        return drillOwed;
    }

    public Optional<Receipt> receipt() {
        return Optional.ofNullable(receipt);
    }
}
