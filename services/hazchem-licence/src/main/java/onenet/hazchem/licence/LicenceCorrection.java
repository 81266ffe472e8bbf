package onenet.hazchem.licence;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Aggregate root: the correction of a clerical error of a licence (更正). One officer proposes it, another decides; what stood before and why
 * it was wrong stand here for good.
 */
@Entity
@DynamicUpdate // what was proposed is never written again
@Table(name = "licence_correction")
public class LicenceCorrection {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "licence_id")
    private String licenceId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Misprint> misprints;

    private String reason;

    @Column(name = "shown_by")
    private String shownBy;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private CorrectionOutcome outcome;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decision_number")
    private String decisionNumber;

    private String note;

    private String remedy;

    @Column(name = "remedy_en")
    private String remedyEn;

    protected LicenceCorrection() {}

    /** @param shownBy the paper that shows what should be printed */
    public LicenceCorrection(
            Licence licence, List<Misprint> misprints, String reason, String shownBy, Actor officer, Instant at) {
        this.id = UUID.randomUUID();
        this.licenceId = licence.licenceId();
        this.misprints = List.copyOf(misprints);
        this.reason = reason;
        this.shownBy = shownBy;
        this.proposedBy = officer.id();
        this.proposedAt = at;
    }

    /**
     * What the second officer decided.
     *
     * @param number of the decision that corrects; null for a proposal that is dropped
     * @param note why it was dropped; null without
     * @param remedy how and where to challenge the correction; null for a proposal that is dropped
     */
    public record Verdict(String by, LocalDate on, String number, String note, String remedy, String remedyEn) {}

    public void decide(CorrectionOutcome reached, Verdict verdict) {
        outcome = reached;
        decidedBy = verdict.by();
        decidedOn = verdict.on();
        decisionNumber = verdict.number();
        note = verdict.note();
        remedy = verdict.remedy();
        remedyEn = verdict.remedyEn();
    }

    public UUID id() {
        return id;
    }

    public String licenceId() {
        return licenceId;
    }

    public List<Misprint> misprints() {
        return misprints;
    }

    public String reason() {
        return reason;
    }

    public String shownBy() {
        return shownBy;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** Empty while it waits for its decision. */
    public Optional<CorrectionOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** What was decided; empty while it waits. */
    public Optional<Verdict> verdict() {
        return outcome().map(any -> new Verdict(decidedBy, decidedOn, decisionNumber, note, remedy, remedyEn));
    }
}
