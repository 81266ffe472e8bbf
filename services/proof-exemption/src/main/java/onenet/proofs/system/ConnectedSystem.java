package onenet.proofs.system;

import onenet.access.SystemChange;
import onenet.access.SystemScope;
import onenet.casework.actor.Actor;
import onenet.casework.actor.Matter;

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

/** A system that an enterprise or an office connected: under which name it signs in, for whom, what it may do and until when. Its secret is not here. */
@Entity
@Table(name = "connected_system")
public class ConnectedSystem {

    @Id
    private UUID id;

    private String name;

    @Column(name = "enterprise_uscc")
    private String enterprise;

    @Column(name = "office")
    private String office;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SystemScope> scopes;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Matter> matters;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "connected_at")
    private Instant connectedAt;

    @SuppressWarnings("UnusedVariable") // on record, read by auditors in the database
    @Column(name = "connected_by")
    private String connectedBy;

    @Column(name = "secret_at")
    private Instant secretAt;

    /** What the identity provider wants to see of who changes the system's account, sealed; null while there is no account. */
    private String registration;

    @Column(name = "ended_at")
    private Instant endedAt;

    @SuppressWarnings("UnusedVariable") // on record, read by auditors in the database
    @Column(name = "ended_by")
    private String endedBy;

    @Version
    @Column(name = "row_version")
    private long rowVersion;

    protected ConnectedSystem() {}

    /**
     * What its owner says of it.
     *
     * @param matters in which it speaks for the enterprise; none for an office's
     * @param until last day, included
     */
    public record Terms(String name, List<SystemScope> scopes, List<Matter> matters, LocalDate until) {}

    ConnectedSystem(SystemOwner owner, Terms terms, Actor by, LocalDate from, Instant now) {
        this.id = UUID.randomUUID();
        this.name = terms.name();
        this.enterprise = owner.enterprise();
        this.office = owner.office();
        this.scopes = terms.scopes().stream().distinct().sorted().toList();
        this.matters = terms.matters().stream().distinct().sorted().toList();
        this.validFrom = from;
        this.validUntil = terms.until();
        this.connectedAt = now;
        this.connectedBy = by.id();
    }

    boolean isOf(SystemOwner owner) {
        return owner.equals(new SystemOwner(enterprise, office));
    }

    boolean open(LocalDate day) {
        return endedAt == null && !day.isAfter(validUntil);
    }

    void secretGiven(Instant now) {
        this.secretAt = now;
    }

    void registered(String sealed) {
        this.registration = sealed;
    }

    void ended(Actor by, Instant now) {
        this.endedAt = now;
        this.endedBy = by.id();
    }

    SystemChange change() {
        return new SystemChange(
                id, clientId(), name, enterprise, office, scopes(), matters(), validFrom, validUntil, endedAt);
    }

    public SystemState state(LocalDate today) {
        if (endedAt != null) {
            return SystemState.ENDED;
        }
        if (today.isAfter(validUntil)) {
            return SystemState.EXPIRED;
        }
        return secretAt == null ? SystemState.WITHOUT_SECRET : SystemState.CONNECTED;
    }

    /** How it stands. */
    public enum SystemState {
        /** Nobody has fetched a secret yet, so it cannot sign in. */
        WITHOUT_SECRET,
        CONNECTED,
        /** Its owner ended it. */
        ENDED,
        EXPIRED
    }

    public UUID id() {
        return id;
    }

    /** Its name at the identity provider, in the audit record and in events. */
    public String clientId() {
        return "system-" + id;
    }

    public String name() {
        return name;
    }

    /** What its records are filed under: the enterprise's credit code, or the office's code. */
    String owner() {
        return enterprise == null ? office : enterprise;
    }

    public List<SystemScope> scopes() {
        return List.copyOf(scopes);
    }

    public List<Matter> matters() {
        return List.copyOf(matters);
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public Instant connectedAt() {
        return connectedAt;
    }

    public Optional<Instant> secretAt() {
        return Optional.ofNullable(secretAt);
    }

    Optional<String> registration() {
        return Optional.ofNullable(registration);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
