package onenet.proofs.resolution;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.casework.identity.OfficeCode;
import onenet.feed.Mention;
import onenet.proofs.proofitem.Matters;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
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

    /** Whose case it is; null when it was opened before only its own service could. */
    @Enumerated(EnumType.STRING)
    @Column(name = "case_service")
    private CaseService service;

    /** Office the case is at, as its service says; null for a draft. Its number says only where it was received. */
    @Convert(converter = OfficeColumn.class)
    private OfficeCode office;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Version
    @Column(name = "row_version")
    private long rowVersion;

    protected ProofCase() {}

    ProofCase(CaseService service, ResolutionRequest request, Actor actor, Instant now) {
        this.caseReference = request.caseReference();
        this.moment = request.moment();
        this.openedBy = actor.id();
        this.openedAt = now;
        take(service, request);
    }

    /**
     * Takes over what the case now says of itself; a case never goes back to an earlier moment.
     *
     * @return whether what sources must match is another thing now
     */
    boolean follow(CaseService asking, ResolutionRequest request) {
        boolean restated = !statement().equals(request.statement());
        take(asking, request);
        if (request.moment().compareTo(moment) > 0) {
            this.moment = request.moment();
        }
        return restated;
    }

    /**
     * What sources must match.
     *
     * @param particulars for example premises or the name of the principal person
     */
    record Statement(String holderUscc, String holderName, String itemCode, Map<String, String> particulars) {}

    Statement statement() {
        return new Statement(holderUscc, holderName, itemCode, particulars());
    }

    private void take(CaseService from, ResolutionRequest request) {
        this.service = from;
        this.itemCode = request.itemCode();
        this.holderUscc = request.holderUscc();
        this.holderName = request.holderName();
        this.purpose = request.purpose();
        this.mayCommit = request.mayCommit();
        this.particulars = request.particulars();
        this.office = request.office().orElse(null);
    }

    /** Whether it is the same case of the same service. One that nobody's service opened is no obstacle to the service it belongs to. */
    boolean continuedBy(CaseService asking, ResolutionRequest request) {
        return service == null
                || (service == asking
                        && holderUscc.equals(request.holderUscc())
                        && itemCode.equals(request.itemCode()));
    }

    /** Whether this is a case the actor may look into: the holder's own, the office's own, its service's own, all for who oversees. */
    public boolean visibleTo(Actor actor) {
        return CaseService.of(actor).filter(asking -> asking == service).isPresent()
                || actor.has(Role.CITY_SUPERVISOR)
                || actor.has(Role.AUDITOR)
                || heldBy(actor)
                || handledBy(actor);
    }

    /** The case as its service told of it; empty while it is a draft, which has neither number nor office. */
    Optional<Mention.Of> mention() {
        return Optional.ofNullable(office).map(at -> new Mention.Of(caseReference, itemCode, holderUscc, at.value()));
    }

    /** Whether the actor speaks for its holder in what it is about. */
    public boolean heldBy(Actor actor) {
        return actor.represents(holderUscc, Matters.of(itemCode));
    }

    /** Whether the actor's office handles the case: the office its service named last, wherever it was received. */
    public boolean handledBy(Actor actor) {
        return !actor.has(Role.DEPARTMENT) && office != null && actor.serves(office);
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
