package onenet.proofs.credit;

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

/** An entry of credit about an enterprise. It is a state with an end: by time, by repair, or by early removal. */
@Entity
@Table(name = "credit_entry")
public class CreditEntry {

    /** What the entry says. */
    public enum EntryKind {
        /** 安全生产严重失信主体名单 (应急管理部令第11号): three years; early removal may be asked after twelve months. */
        SERIOUS_BAD_LIST(true),
        /** A commitment decided to be false. */
        FALSE_COMMITMENT(true),
        /** Convenience in procedure and inspection; never another rule for safety conditions. */
        RED_LIST(false);

        private final boolean bars;

        EntryKind(boolean bars) {
            this.bars = bars;
        }
    }

    @Id
    private UUID id;

    private String uscc;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private String basis;

    @Column(name = "entered_on")
    private LocalDate enteredOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "repaired_on")
    private LocalDate repairedOn;

    @Column(name = "repair_reason")
    private String repairReason;

    @Column(name = "restored_on")
    private LocalDate restoredOn;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Version
    @Column(name = "row_version")
    private long rowVersion;

    protected CreditEntry() {}

    /** What is entered. */
    public record Entry(String uscc, EntryKind kind, String basis, LocalDate on, LocalDate endsOn) {}

    public CreditEntry(Entry entry, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.uscc = entry.uscc();
        this.kind = entry.kind();
        this.basis = entry.basis();
        this.enteredOn = entry.on();
        this.endsOn = entry.endsOn();
        this.enteredBy = by.id();
        this.enteredAt = now;
    }

    public void repaired(LocalDate on, String reason) {
        this.repairedOn = on;
        this.repairReason = reason;
        this.restoredOn = null;
    }

    /** An early removal got by deceit is undone: the entry stands again, with its original end. */
    public void restored(LocalDate on) {
        this.restoredOn = on;
    }

    /** On the day of the repair the bar is gone already. */
    public boolean standsOn(LocalDate day) {
        boolean repaired = repairedOn != null && !day.isBefore(repairedOn);
        boolean restored = restoredOn != null && !day.isBefore(restoredOn);
        boolean ended = endsOn != null && day.isAfter(endsOn);
        return !day.isBefore(enteredOn) && !ended && (!repaired || restored);
    }

    public boolean barsOn(LocalDate day) {
        return kind.bars && standsOn(day);
    }

    public UUID id() {
        return id;
    }

    public String uscc() {
        return uscc;
    }

    public EntryKind kind() {
        return kind;
    }

    public String basis() {
        return basis;
    }

    public LocalDate enteredOn() {
        return enteredOn;
    }

    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }

    public Optional<LocalDate> repairedOn() {
        return Optional.ofNullable(repairedOn);
    }

    public Optional<String> repairReason() {
        return Optional.ofNullable(repairReason);
    }

    public Optional<LocalDate> restoredOn() {
        return Optional.ofNullable(restoredOn);
    }
}
