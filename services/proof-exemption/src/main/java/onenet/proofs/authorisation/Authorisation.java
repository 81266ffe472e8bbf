package onenet.proofs.authorisation;

import onenet.casework.actor.Actor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A holder's approval that a proof about it be used: which fields, for which item and case, until when, once or often. */
@Entity
@Table(name = "authorisation")
public class Authorisation {

    @Id
    private UUID id;

    @Column(name = "holder_uscc")
    private String holderUscc;

    @Column(name = "proof_id")
    private String proofId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> fields;

    @Column(name = "item_code")
    private String itemCode;

    @Column(name = "case_reference")
    private String caseReference;

    private String purpose;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "one_time")
    private boolean oneTime;

    private String channel;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Version
    @Column(name = "row_version")
    private long rowVersion;

    protected Authorisation() {}

    /** What is approved. */
    public record Terms(
            String proofId,
            String itemCode,
            String caseReference,
            String purpose,
            LocalDate until,
            boolean oneTime,
            String channel) {}

    public Authorisation(Actor holder, String uscc, Terms terms, List<String> fields, LocalDate from, Instant now) {
        this.id = UUID.randomUUID();
        this.holderUscc = uscc;
        this.proofId = terms.proofId();
        this.fields = List.copyOf(fields);
        this.itemCode = terms.itemCode();
        this.caseReference = terms.caseReference();
        this.purpose = terms.purpose();
        this.validFrom = from;
        this.validUntil = terms.until();
        this.oneTime = terms.oneTime();
        this.channel = terms.channel();
        this.givenBy = holder.id();
        this.givenAt = now;
    }

    public boolean covers(String item, String reference, LocalDate day) {
        boolean inTime = !day.isBefore(validFrom) && !day.isAfter(validUntil);
        boolean unused = !oneTime || usedAt == null;
        boolean itsCase = caseReference == null || caseReference.equals(reference);
        return withdrawnAt == null && inTime && unused && itsCase && itemCode.equals(item);
    }

    public void used(Instant now) {
        this.usedAt = now;
    }

    /** Stops every later use; what was decided on an earlier one stands. */
    public void withdrawn(Instant now) {
        this.withdrawnAt = now;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public UUID id() {
        return id;
    }

    public String holderUscc() {
        return holderUscc;
    }

    public String proofId() {
        return proofId;
    }

    public List<String> fields() {
        return List.copyOf(fields);
    }

    public String itemCode() {
        return itemCode;
    }

    public Optional<String> caseReference() {
        return Optional.ofNullable(caseReference);
    }

    public String purpose() {
        return purpose;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public boolean oneTime() {
        return oneTime;
    }

    public String channel() {
        return channel;
    }

    public Optional<Instant> usedAt() {
        return Optional.ofNullable(usedAt);
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }
}
