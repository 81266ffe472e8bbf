package onenet.oversight.sampling;

import onenet.casework.actor.Actor;
import onenet.draw.Candidate;
import onenet.draw.ClosedList;
import onenet.draw.Drawing;
import onenet.draw.Seat;
import onenet.draw.Seed;

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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A plan of spot checks (抽查计划): what is drawn from which time, both draws of it, of cases and of inspectors, and when its results are due. */
@Entity
@DynamicUpdate
@Table(name = "sampling_plan")
public class SamplingPlan {

    @Id
    @Column(name = "plan_number")
    private String planNumber;

    @Version
    private long version;

    private String title;

    @Enumerated(EnumType.STRING)
    private CheckKind kind;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "check_by")
    private LocalDate checkBy;

    @Column(name = "publish_by")
    private LocalDate publishBy;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "cases_draw")
    private Drawing casesDraw;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "inspectors_draw")
    private Drawing inspectorsDraw;

    @Column(name = "cases_seed")
    private String casesSeed;

    @Column(name = "inspectors_seed")
    private String inspectorsSeed;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Weighed> weighed;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "drafted_name")
    private String draftedName;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "told_by")
    private String toldBy;

    @Column(name = "told_name")
    private String toldName;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String words;

    protected SamplingPlan() {}

    /**
     * What is planned.
     *
     * @param from first day a case of the list may have ended
     * @param until last one
     * @param checkBy last day of the checks
     * @param publishBy last day for the results
     */
    record Terms(
            String title, CheckKind kind, LocalDate from, LocalDate until, LocalDate checkBy, LocalDate publishBy) {}

    /** A case that has more tickets than one, and why. */
    public record Weighed(String caseNumber, List<WeightReason> reasons) {}

    /** The two seeds a plan is promised with; nobody outside knows them. */
    record Seeds(Seed cases, Seed inspectors) {}

    SamplingPlan(String planNumber, Terms terms, Seeds seeds, Actor author, Instant now) {
        this.planNumber = planNumber;
        this.title = terms.title();
        this.kind = terms.kind();
        this.from = terms.from();
        this.until = terms.until();
        this.checkBy = terms.checkBy();
        this.publishBy = terms.publishBy();
        this.status = PlanLifecycle.TABLE.initial();
        this.casesDraw = Drawing.promised(planNumber + ".CASES", seeds.cases());
        this.inspectorsDraw = Drawing.promised(planNumber + ".INSPECTORS", seeds.inspectors());
        this.casesSeed = seeds.cases().hex();
        this.inspectorsSeed = seeds.inspectors().hex();
        this.weighed = List.of();
        this.draftedBy = author.id();
        this.draftedName = author.name();
        this.draftedAt = now;
    }

    void listed(ClosedList list, List<Weighed> weights) {
        move(PlanAction.CLOSE_LIST);
        this.casesDraw = casesDraw.close(list);
        this.weighed = List.copyOf(weights);
    }

    /** Tells the first seed, and with it which cases are drawn. */
    void casesDrawn(Actor by) {
        move(PlanAction.TELL_CASES);
        this.casesDraw = casesDraw.tell(new Seed(casesSeed));
        this.toldBy = by.id();
        this.toldName = by.name();
    }

    /** The list inspectors are drawn from; the register decides it, nobody else. */
    void inspectorsListed(ClosedList list) {
        this.inspectorsDraw = inspectorsDraw.close(list);
    }

    /** Tells the second seed, and with it who checks what. */
    void inspectorsDrawn() {
        move(PlanAction.TELL_INSPECTORS);
        this.inspectorsDraw = inspectorsDraw.tell(new Seed(inspectorsSeed));
    }

    void published(Instant now) {
        move(PlanAction.PUBLISH);
        this.endedAt = now;
    }

    void abandoned(String why, Instant now) {
        move(PlanAction.ABANDON);
        this.words = why;
        this.endedAt = now;
    }

    private void move(PlanAction action) {
        this.status = PlanLifecycle.TABLE.move(status, action).to();
    }

    /** Numbers of the drawn cases, in their order; none before the seed is told. */
    List<String> drawnCases() {
        Map<String, String> cases = casesDraw.list() == null
                ? Map.of()
                : casesDraw.list().candidates().stream()
                        .collect(Collectors.toMap(Candidate::code, Candidate::household));
        return casesDraw.steps().stream().map(Seat::code).map(cases::get).toList();
    }

    /** How many cases may be drawn, each counted once; empty until the list is closed. */
    public Optional<Integer> listedCases() {
        return Optional.ofNullable(casesDraw.list()).map(list -> numbersListed().size());
    }

    /** Numbers of the cases that may be drawn, each once; none until the list is closed. */
    List<String> numbersListed() {
        return casesDraw.list() == null
                ? List.of()
                : casesDraw.list().candidates().stream()
                        .map(Candidate::household)
                        .distinct()
                        .toList();
    }

    /** Inspectors drawn for a case, by code. */
    List<String> inspectorsOf(String caseNumber) {
        return inspectorsDraw
                .seated()
                .filter(seat -> seat.field().equals(caseNumber))
                .map(InspectorList::inspector)
                .toList();
    }

    public String planNumber() {
        return planNumber;
    }

    public long version() {
        return version;
    }

    public String title() {
        return title;
    }

    public CheckKind kind() {
        return kind;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return until;
    }

    /** Last day of the checks. */
    public LocalDate checkBy() {
        return checkBy;
    }

    /** Last day for the results. */
    public LocalDate publishBy() {
        return publishBy;
    }

    public PlanStatus status() {
        return status;
    }

    /** The draw of cases, as far as it is told. */
    public Drawing casesDraw() {
        return casesDraw;
    }

    /** The draw of inspectors, as far as it is told. */
    public Drawing inspectorsDraw() {
        return inspectorsDraw;
    }

    /** Cases of more than one ticket. */
    public List<Weighed> weighed() {
        return weighed;
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

    /** Who told the seeds; empty before. */
    public Optional<String> toldName() {
        return Optional.ofNullable(toldName);
    }

    /** When its results were published, or it was given up. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Why it was given up. */
    public Optional<String> words() {
        return Optional.ofNullable(words);
    }
}
