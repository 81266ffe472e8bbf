package onenet.proofs.mandate;

import onenet.access.MandateChange;
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

/** An enterprise's authorisation of an agent: for which matters and until when. It binds the agent once he has accepted it. */
@Entity
@Table(name = "mandate")
public class Mandate {

    @Id
    private UUID id;

    @Column(name = "enterprise_uscc")
    private String enterpriseUscc;

    @Column(name = "enterprise_name")
    private String enterpriseName;

    private String representative;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "agent_account")
    private String agentAccount;

    @Column(name = "agent_name")
    private String agentName;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Matter> matters;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "agent_id")
    private String agentId;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Version
    @Column(name = "row_version")
    private long rowVersion;

    protected Mandate() {}

    /**
     * What Civil Code Art. 165 wants in writing.
     *
     * @param agentAccount the account the agent signs in with
     * @param until last day, included
     */
    public record Terms(
            String enterpriseName, String agentAccount, String agentName, List<Matter> matters, LocalDate until) {}

    Mandate(Actor representative, String uscc, Terms terms, LocalDate from, Instant now) {
        this.id = UUID.randomUUID();
        this.enterpriseUscc = uscc;
        this.enterpriseName = terms.enterpriseName();
        this.representative = representative.legalRepresentative().orElseThrow();
        this.givenBy = representative.id();
        this.agentAccount = terms.agentAccount();
        this.agentName = terms.agentName();
        this.matters = terms.matters().stream().distinct().sorted().toList();
        this.validFrom = from;
        this.validUntil = terms.until();
        this.givenAt = now;
    }

    /** Whether this is the person it was offered to: by account until he accepts, then by the very identity that accepted. */
    public boolean isOf(Actor person) {
        return agentId == null ? agentAccount.equals(person.name()) : agentId.equals(person.id());
    }

    boolean open(LocalDate day) {
        return endedAt == null && !day.isAfter(validUntil);
    }

    void accepted(Actor agent, Instant now) {
        this.agentId = agent.id();
        this.acceptedAt = now;
    }

    void ended(Actor by, Instant now) {
        this.endedAt = now;
        this.endedBy = by.id();
    }

    /** Only an accepted mandate matters to others. */
    MandateChange change() {
        return new MandateChange(id, enterpriseUscc, agentId, matters(), validFrom, validUntil, endedAt);
    }

    public MandateState state(LocalDate today) {
        if (endedAt != null) {
            return endedBy.equals(givenBy)
                    ? MandateState.WITHDRAWN
                    : acceptedAt == null ? MandateState.DECLINED : MandateState.LAID_DOWN;
        }
        if (today.isAfter(validUntil)) {
            return MandateState.EXPIRED;
        }
        return acceptedAt == null ? MandateState.OFFERED : MandateState.IN_FORCE;
    }

    /** How a mandate stands; the ways it ends are those of Civil Code Art. 173. */
    public enum MandateState {
        OFFERED,
        IN_FORCE,
        /** The agent did not want it. */
        DECLINED,
        /** The enterprise took it back. */
        WITHDRAWN,
        /** The agent gave it up. */
        LAID_DOWN,
        EXPIRED
    }

    public UUID id() {
        return id;
    }

    public String enterpriseUscc() {
        return enterpriseUscc;
    }

    public String enterpriseName() {
        return enterpriseName;
    }

    public String representative() {
        return representative;
    }

    public String agentAccount() {
        return agentAccount;
    }

    public String agentName() {
        return agentName;
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

    public Instant givenAt() {
        return givenAt;
    }

    public Optional<Instant> acceptedAt() {
        return Optional.ofNullable(acceptedAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
