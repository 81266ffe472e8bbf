package onenet.proofs.resolution;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A case of another service as far as its proofs go: whose it is, what it is for, and what sources need to know to match. */
@Entity
@Table(name = "proof_case")
public class ProofCase {

    @Id
    @Column(name = "case_reference")
    private String caseReference;

    @Column(name = "item_code")
    private String itemCode;

    @Column(name = "holder_uscc")
    private String holderUscc;

    @Column(name = "holder_name")
    private String holderName;

    private String purpose;

    @Enumerated(EnumType.STRING)
    private Moment moment;

    @Column(name = "may_commit")
    private boolean mayCommit;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> particulars;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Version
    @Column(name = "row_version")
    private long rowVersion;

    protected ProofCase() {}

    public ProofCase(ResolutionRequest request, Actor actor, Instant now) {
        this.caseReference = request.caseReference();
        this.itemCode = request.itemCode();
        this.holderUscc = request.holderUscc();
        this.holderName = request.holderName();
        this.moment = request.moment();
        this.openedBy = actor.id();
        this.openedAt = now;
        this.purpose = request.purpose();
        this.mayCommit = request.mayCommit();
        this.particulars = request.particulars();
    }

    /** Takes over what the case now says of itself; a case never goes back to an earlier moment. */
    public void follow(ResolutionRequest request) {
        this.purpose = request.purpose();
        this.mayCommit = request.mayCommit();
        this.holderName = request.holderName();
        Map<String, String> known = new HashMap<>(particulars);
        known.putAll(request.particulars());
        this.particulars = known;
        if (request.moment().compareTo(moment) > 0) {
            this.moment = request.moment();
        }
    }

    /** Whether this is a case the actor may look into: the holder's own, the office's own, all for who oversees and for services. */
    public boolean visibleTo(Actor actor) {
        return actor.has(Role.SERVICE)
                || actor.has(Role.CITY_SUPERVISOR)
                || actor.has(Role.AUDITOR)
                || actor.represents(holderUscc)
                || handledBy(actor);
    }

    /** Whether the actor's office handles the case; its number names the office. */
    public boolean handledBy(Actor actor) {
        return !actor.has(Role.DEPARTMENT)
                && actor.office()
                        .filter(office -> handledBy(caseReference, office))
                        .isPresent();
    }

    public static boolean handledBy(String caseReference, String office) {
        String[] parts = caseReference.split("-", -1);
        return parts.length == 5 && parts[1].equals(office.replace("-", ""));
    }

    public String caseReference() {
        return caseReference;
    }

    public String itemCode() {
        return itemCode;
    }

    public String holderUscc() {
        return holderUscc;
    }

    public String holderName() {
        return holderName;
    }

    public String purpose() {
        return purpose;
    }

    public Moment moment() {
        return moment;
    }

    public boolean mayCommit() {
        return mayCommit;
    }

    public Optional<String> particular(String name) {
        return Optional.ofNullable(particulars.get(name));
    }

    public Map<String, String> particulars() {
        return Map.copyOf(particulars);
    }

    public Instant openedAt() {
        return openedAt;
    }

    public long rowVersion() {
        return rowVersion;
    }
}
