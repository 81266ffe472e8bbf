package onenet.proofs.resolution;

import onenet.proofs.proofitem.Route;

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

/** One proof of one case: how it stands, by which route, and what it rests on. */
@Entity
@Table(name = "proof_line")
public class ProofLine {

    static final List<ProofState> OPEN = List.of(ProofState.ASKING, ProofState.MAY_COMMIT, ProofState.SUBMIT);

    @Id
    private UUID id;

    @Column(name = "case_reference")
    private String caseReference;

    @Column(name = "proof_id")
    private String proofId;

    @Enumerated(EnumType.STRING)
    private ProofState state;

    @Enumerated(EnumType.STRING)
    private Route route;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String code;

    @Column(name = "route_index")
    private int routeIndex;

    private String source;

    @Column(name = "receipt_id")
    private UUID receiptId;

    private String identifier;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "chosen_identifier")
    private String chosenIdentifier;

    @Column(name = "named_identifier")
    private String namedIdentifier;

    @Column(name = "commitment_closed")
    private boolean commitmentClosed;

    private int attempts;

    @Version
    @Column(name = "row_version")
    private long rowVersion;

    protected ProofLine() {}

    public ProofLine(String caseReference, String proofId) {
        this.id = UUID.randomUUID();
        this.caseReference = caseReference;
        this.proofId = proofId;
        this.state = ProofState.ASKING;
        this.route = Route.SUBMISSION;
        this.code = "";
        this.source = "";
    }

    /** What a proof rests on. */
    public record Evidence(UUID receiptId, String identifier, String source, Instant checkedAt, LocalDate validTo) {}

    public void notNeeded(String why) {
        stand(ProofState.NOT_NEEDED, Route.CANCELLED, null, why, "");
    }

    public void obtained(int index, Route by, Evidence evidence) {
        this.routeIndex = index;
        stand(ProofState.OBTAINED, by, Outcome.FOUND_VALID, "VALID", evidence.source());
        this.receiptId = evidence.receiptId();
        this.identifier = evidence.identifier();
        this.checkedAt = evidence.checkedAt();
        this.validTo = evidence.validTo();
    }

    /** Asking goes on, or an officer or the holder has something to say first. */
    public void asking(int index, Route by, Outcome found, String why, String asked) {
        this.routeIndex = index;
        stand(ProofState.ASKING, by, found, why, asked);
    }

    /** Not the business of who was asked: another is asked now. */
    public void passedOn(String unit) {
        if (state == ProofState.ASKING && route == Route.ASSISTANCE) {
            this.source = unit;
        }
    }

    public void mayCommit(int index) {
        this.routeIndex = index;
        stand(ProofState.MAY_COMMIT, Route.COMMITMENT, outcome, code, "");
    }

    public void committed(UUID commitment) {
        stand(ProofState.COMMITTED, Route.COMMITMENT, null, commitment.toString(), "");
    }

    /** A commitment taken back closes that route for this case. */
    public void commitmentWithdrawn() {
        this.commitmentClosed = true;
    }

    public void submit(Outcome found, String why) {
        stand(ProofState.SUBMIT, Route.SUBMISSION, found, why, source);
    }

    /** What the applicant handed in was looked at by an officer and compared with what it claims to be. */
    public void handedIn(UUID submission, Instant at) {
        stand(ProofState.OBTAINED, Route.SUBMISSION, outcome, "HANDED_IN", "");
        this.receiptId = null;
        this.identifier = submission.toString();
        this.checkedAt = at;
        this.validTo = null;
    }

    /** An officer picked this record, or accepted what differs in it. */
    void chosen(String picked) {
        this.chosenIdentifier = picked;
    }

    /** The applicant says which record he means; whether it fits is judged as for any other. */
    public void named(String meant) {
        this.namedIdentifier = meant;
    }

    /**
     * The case states something else now: what a source found for the earlier statement, and what an officer accepted of it, says nothing about
     * this one.
     *
     * @param sameHolder false when the case turned out to be another's: then nothing at all stays
     */
    void restated(boolean sameHolder) {
        chosenIdentifier = null;
        namedIdentifier = null;
        if (!sameHolder || route.lookup()) {
            routeIndex = 0;
            receiptId = null;
            identifier = null;
            checkedAt = null;
            validTo = null;
            notNeeded("HANDED_IN");
        }
    }

    public int nextAttempt() {
        return ++attempts;
    }

    private void stand(ProofState next, Route by, Outcome found, String why, String asked) {
        this.state = next;
        this.route = by;
        this.outcome = found;
        this.code = why;
        this.source = asked;
    }

    public String caseReference() {
        return caseReference;
    }

    public String proofId() {
        return proofId;
    }

    /** Whether it still wants something. */
    boolean open() {
        return OPEN.contains(state);
    }

    public ProofState state() {
        return state;
    }

    public Route route() {
        return route;
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public String code() {
        return code;
    }

    public int routeIndex() {
        return routeIndex;
    }

    public String source() {
        return source;
    }

    public boolean commitmentClosed() {
        return commitmentClosed;
    }

    public Optional<String> chosenIdentifier() {
        return Optional.ofNullable(chosenIdentifier);
    }

    Optional<String> namedIdentifier() {
        return Optional.ofNullable(namedIdentifier);
    }

    public Optional<Evidence> evidence() {
        return checkedAt == null
                ? Optional.empty()
                : Optional.of(new Evidence(receiptId, identifier, source, checkedAt, validTo));
    }

    /** Whether what it rests on may no longer be relied on. */
    boolean stale(LocalDate day) {
        return state == ProofState.OBTAINED && checkedAt != null && validTo != null && validTo.isBefore(day);
    }

    /** Goes up with every change; an answer to a question about an earlier one comes too late. */
    long rowVersion() {
        return rowVersion;
    }

    /** Whether a question about it was ever asked or answered. */
    public boolean fresh() {
        return code.isEmpty() && attempts == 0;
    }
}
