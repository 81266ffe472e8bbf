package onenet.proofs.assistance;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.proofs.proofitem.ProofItem;
import onenet.proofs.resolution.AssistanceNeeded;
import onenet.proofs.resolution.DepartmentAnswers;
import onenet.proofs.resolution.ProofCase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A question to another department (部门协查): signed for, answered, reminded of, escalated. */
@Entity
@Table(name = "assistance_request")
public class AssistanceRequest {

    /** How far it has come. */
    public enum Status {
        SENT,
        SIGNED_FOR,
        ANSWERED
    }

    /** What a department answers. */
    public enum DepartmentAnswer {
        CONFIRMED,
        NOT_CONFIRMED,
        NO_RECORD,
        NOT_OURS
    }

    @Id
    private UUID id;

    @Column(name = "case_reference")
    private String caseReference;

    @Column(name = "item_code")
    private String itemCode;

    @Column(name = "proof_id")
    private String proofId;

    @Column(name = "route_index")
    private int routeIndex;

    private String unit;

    @Column(name = "further_units")
    private String furtherUnits;

    private String question;

    private String basis;

    @Column(name = "holder_uscc")
    private String holderUscc;

    @Column(name = "holder_name")
    private String holderName;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "signed_for_by")
    private String signedForBy;

    @Column(name = "signed_for_at")
    private Instant signedForAt;

    @Enumerated(EnumType.STRING)
    private DepartmentAnswer answer;

    private String note;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "escalated_at")
    private Instant escalatedAt;

    @Version
    @Column(name = "row_version")
    private long rowVersion;

    protected AssistanceRequest() {}

    public AssistanceRequest(AssistanceNeeded needed, List<String> units, Instant now, LocalDate dueOn) {
        this.id = UUID.randomUUID();
        this.caseReference = needed.proofCase().caseReference();
        this.itemCode = needed.proofCase().itemCode();
        this.proofId = needed.proofId();
        this.routeIndex = needed.routeIndex();
        this.unit = units.get(0);
        this.furtherUnits = String.join(" ", units.subList(1, units.size()));
        this.question = needed.step().question().zh();
        this.basis = needed.basis();
        this.holderUscc = needed.proofCase().holderUscc();
        this.holderName = needed.proofCase().holderName();
        this.status = Status.SENT;
        this.askedAt = now;
        this.dueOn = dueOn;
    }

    public void signedFor(Actor clerk, Instant now) {
        this.status = Status.SIGNED_FOR;
        this.signedForBy = clerk.name();
        this.signedForAt = now;
    }

    public void answered(Actor clerk, DepartmentAnswer given, String words, Instant now) {
        this.status = Status.ANSWERED;
        this.answer = given;
        this.note = words;
        this.answeredBy = clerk.name();
        this.answeredAt = now;
    }

    /** The application it was asked for was handed in and has a case number now. */
    void carryTo(ProofCase proofCase) {
        this.caseReference = proofCase.caseReference();
    }

    /** The calendar of its year is known now. */
    void dueOn(LocalDate day) {
        this.dueOn = day;
    }

    public void reminded(Instant now) {
        this.remindedAt = now;
    }

    public void escalated(Instant now) {
        this.escalatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public String caseReference() {
        return caseReference;
    }

    public String itemCode() {
        return itemCode;
    }

    public String proofId() {
        return proofId;
    }

    public int routeIndex() {
        return routeIndex;
    }

    public String unit() {
        return unit;
    }

    /** Departments that may know when this one does not. */
    public List<String> furtherUnits() {
        return furtherUnits.isEmpty() ? List.of() : Arrays.asList(furtherUnits.split(" "));
    }

    public String question() {
        return question;
    }

    public String basis() {
        return basis;
    }

    public String holderUscc() {
        return holderUscc;
    }

    public String holderName() {
        return holderName;
    }

    public Status status() {
        return status;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Empty while the calendar of its year is missing. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public Optional<String> signedForBy() {
        return Optional.ofNullable(signedForBy);
    }

    public Optional<DepartmentAnswer> answer() {
        return Optional.ofNullable(answer);
    }

    boolean confirms() {
        return answer == DepartmentAnswer.CONFIRMED;
    }

    /** Whether another department was asked in its place. */
    boolean passedOn() {
        return answer == DepartmentAnswer.NOT_OURS && !furtherUnits.isEmpty();
    }

    /** Whether its answer may still be relied on; without a limit in the list it counts for its application. */
    boolean standsOn(LocalDate day, ProofItem.ValidityRule rule) {
        LocalDate last = rule.lastDay(LegalTime.date(answeredAt), null);
        return last == null || !last.isBefore(day);
    }

    /** Its answer as the proof's attempts know it. */
    DepartmentAnswers.Given given() {
        return new DepartmentAnswers.Given(id, unit, routeIndex, answer.name(), askedAt, answeredAt, answeredBy);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<Instant> remindedAt() {
        return Optional.ofNullable(remindedAt);
    }

    public Optional<Instant> escalatedAt() {
        return Optional.ofNullable(escalatedAt);
    }
}
