package onenet.oversight.power;

import onenet.casework.actor.Actor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A paper by which the city gives power, or changes what it gave (下放, 委托, 收回): drafted by one person, approved by another. */
@Entity
@DynamicUpdate
@Table(name = "power_instrument")
public class Instrument {

    @Id
    @Column(name = "record_number")
    private String recordNumber;

    @Version
    private long version;

    @Column(name = "paper_number")
    private String paperNumber;

    private String office;

    @Enumerated(EnumType.STRING)
    private InstrumentKind kind;

    @Enumerated(EnumType.STRING)
    private InstrumentStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private Paper paper;

    @JdbcTypeCode(SqlTypes.JSON)
    private Content content;

    @JdbcTypeCode(SqlTypes.JSON)
    private Rehearsed rehearsed;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "drafted_name")
    private String draftedName;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_name")
    private String endedName;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String words;

    @Column(name = "register_version")
    private Long registerVersion;

    protected Instrument() {}

    Instrument(Decree decree, Actor author, Instant now) {
        this.recordNumber = decree.recordNumber();
        this.paperNumber = decree.paper().number();
        this.office = decree.paper().office();
        this.kind = decree.kind();
        this.status = InstrumentLifecycle.TABLE.initial();
        this.paper = decree.paper();
        this.content = decree.content();
        this.draftedBy = author.id();
        this.draftedName = author.name();
        this.draftedAt = now;
    }

    void rehearsed(Rehearsed found) {
        move(InstrumentAction.REHEARSE);
        this.rehearsed = found;
    }

    /** @param register number of the version of the register it makes */
    void approved(Actor by, String said, long register, Instant now) {
        move(InstrumentAction.APPROVE);
        this.registerVersion = register;
        ended(by, said, now);
    }

    void rejected(Actor by, String said, Instant now) {
        move(InstrumentAction.REJECT);
        ended(by, said, now);
    }

    void withdrawn(Actor by, String said, Instant now) {
        move(InstrumentAction.WITHDRAW);
        ended(by, said, now);
    }

    private void move(InstrumentAction action) {
        this.status = InstrumentLifecycle.TABLE.move(status, action).to();
    }

    private void ended(Actor by, String said, Instant now) {
        this.endedBy = by.id();
        this.endedName = by.name();
        this.endedAt = now;
        this.words = said;
    }

    /** As the register reads it. */
    public Decree decree() {
        return new Decree(recordNumber, kind, paper, content);
    }

    public String recordNumber() {
        return recordNumber;
    }

    public long version() {
        return version;
    }

    public InstrumentStatus status() {
        return status;
    }

    /** Empty until it is rehearsed. */
    public Optional<Rehearsed> rehearsed() {
        return Optional.ofNullable(rehearsed);
    }

    String draftedBy() {
        return draftedBy;
    }

    public String draftedName() {
        return draftedName;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    /** Who approved, rejected or withdrew it. */
    public Optional<String> endedName() {
        return Optional.ofNullable(endedName);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** What was said at that. */
    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    /** Version of the register it made; empty until it is approved. */
    public Optional<Long> registerVersion() {
        return Optional.ofNullable(registerVersion);
    }
}
