package onenet.proofs.credit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** On which days an entry of a credit list stands and what follows meanwhile, as oversight told of it last. */
@Entity
@Table(name = "credit_standing")
public class CreditStanding {

    /** Which list. */
    public enum EntryKind {
        SERIOUS_BAD_LIST,
        FALSE_COMMITMENT,
        RED_LIST
    }

    /** What follows that this service has to do with; oversight knows of more. */
    static final String COMMITMENT_BARRED = "COMMITMENT_BARRED";

    static final String GREEN_CHANNEL = "GREEN_CHANNEL";

    @Id
    private UUID id;

    private long version;

    private String uscc;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Span> spans;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> effects;

    protected CreditStanding() {}

    /**
     * Days in a row.
     *
     * @param from the first
     * @param until the last; null while no end is set
     */
    public record Span(LocalDate from, LocalDate until) {

        boolean contains(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /**
     * What is told of an entry.
     *
     * @param version an older one never replaces a newer
     * @param endsOn last day it was made for; null without a term
     * @param effects what follows on the days of the spans
     */
    public record Told(
            UUID id,
            long version,
            String uscc,
            EntryKind kind,
            String decisionNumber,
            LocalDate endsOn,
            List<Span> spans,
            List<String> effects) {}

    public CreditStanding(Told told) {
        this.id = told.id();
        take(told);
    }

    /** Takes in what was told, unless it is older than what is known. */
    void keep(Told told) {
        if (told.version() > version) {
            take(told);
        }
    }

    private void take(Told told) {
        this.version = told.version();
        this.uscc = told.uscc();
        this.kind = told.kind();
        this.decisionNumber = told.decisionNumber();
        this.endsOn = told.endsOn();
        this.spans = List.copyOf(told.spans());
        this.effects = List.copyOf(told.effects());
    }

    boolean standsOn(LocalDate day) {
        return spans.stream().anyMatch(span -> span.contains(day));
    }

    boolean has(String effect) {
        return effects.contains(effect);
    }

    public EntryKind kind() {
        return kind;
    }

    /** Number of the written decision. */
    public String decisionNumber() {
        return decisionNumber;
    }

    /** First day it stands, of its newest days in a row. */
    public LocalDate since() {
        return spans.get(spans.size() - 1).from();
    }

    /** Last day it was made for; empty where it stands until it is repaired. */
    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }
}
