package onenet.oversight.sampling;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The check of one drawn case: whose it is, what its inspectors found, and the order that has it corrected. */
@Entity
@DynamicUpdate
@Table(name = "case_review")
public class CaseReview {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "plan_number")
    private String planNumber;

    @Enumerated(EnumType.STRING)
    private CheckKind kind;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "item_code")
    private String itemCode;

    private String office;

    private String outcome;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ruled_on")
    private LocalDate ruledOn;

    @Column(name = "check_by")
    private LocalDate checkBy;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "case_review_inspector", joinColumns = @JoinColumn(name = "review_id"))
    @OrderBy("code")
    private List<Seated> inspectors;

    @Enumerated(EnumType.STRING)
    private ReviewStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Answer> answers;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_name")
    private String writtenName;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_name")
    private String confirmedName;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "referred_back")
    private String referredBack;

    @Column(name = "order_number")
    private String orderNumber;

    protected CaseReview() {}

    CaseReview(SamplingPlan plan, EndedCase about, List<Seated> inspectors, Instant now) {
        this.id = UUID.randomUUID();
        this.planNumber = plan.planNumber();
        this.kind = plan.kind();
        this.caseNumber = about.caseNumber();
        this.itemCode = about.itemCode();
        this.office = about.office().value();
        this.outcome = about.outcome();
        this.endedOn = about.endedOn();
        this.ruledOn = LegalTime.date(plan.draftedAt());
        this.checkBy = plan.checkBy();
        this.drawnAt = now;
        this.inspectors = List.copyOf(inspectors);
        this.status = ReviewLifecycle.TABLE.initial();
        this.answers = List.of();
    }

    void written(Actor inspector, List<Answer> said, Instant now) {
        move(ReviewAction.WRITE);
        this.answers = List.copyOf(said);
        this.writtenBy = inspector.id();
        this.writtenName = inspector.name();
        this.writtenAt = now;
        this.referredBack = null;
    }

    /** @param how whether something has to be corrected */
    void confirmed(ReviewAction how, Actor inspector, Instant now) {
        move(how);
        this.confirmedBy = inspector.id();
        this.confirmedName = inspector.name();
        this.confirmedAt = now;
    }

    /** What was written stays to be read, until it is written anew. */
    void referredBack(String why) {
        move(ReviewAction.REFER_BACK);
        this.referredBack = why;
    }

    void ordered(String order) {
        move(ReviewAction.ORDER);
        this.orderNumber = order;
    }

    /** @param how what became of the order */
    void orderEnded(ReviewAction how) {
        move(how);
    }

    private void move(ReviewAction action) {
        this.status = ReviewLifecycle.TABLE.move(status, action).to();
    }

    boolean isOf(String personId) {
        return inspectors.stream().anyMatch(each -> each.personId().equals(personId));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String planNumber() {
        return planNumber;
    }

    public CheckKind kind() {
        return kind;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String itemCode() {
        return itemCode;
    }

    /** Code of the office that decided the case. */
    public String office() {
        return office;
    }

    /** What the public was told when it ended. */
    public String outcome() {
        return outcome;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    /** Day whose rules say what is asked. */
    public LocalDate ruledOn() {
        return ruledOn;
    }

    /** Last day for the check. */
    public LocalDate checkBy() {
        return checkBy;
    }

    public Instant drawnAt() {
        return drawnAt;
    }

    /** Who was drawn for it, by code. */
    public List<Seated> inspectors() {
        return List.copyOf(inspectors);
    }

    public ReviewStatus status() {
        return status;
    }

    /** What was answered last; none before. */
    public List<Answer> answers() {
        return answers;
    }

    Optional<String> writtenBy() {
        return Optional.ofNullable(writtenBy);
    }

    public Optional<String> writtenName() {
        return Optional.ofNullable(writtenName);
    }

    public Optional<Instant> writtenAt() {
        return Optional.ofNullable(writtenAt);
    }

    public Optional<String> confirmedName() {
        return Optional.ofNullable(confirmedName);
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    /** Why it was referred back; empty once it is written anew. */
    public Optional<String> referredBack() {
        return Optional.ofNullable(referredBack);
    }

    /** The order that has it corrected, the last one. */
    public Optional<String> orderNumber() {
        return Optional.ofNullable(orderNumber);
    }
}
