package onenet.hazchem.licencecase;

import onenet.casework.LegalTime;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Light;
import onenet.casework.lifecycle.Move;
import onenet.counter.CounterReceipt;
import onenet.hazchem.licencecase.Application.SubmittedMaterial;
import onenet.problem.CommonProblem;
import onenet.problem.Problem;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;

/** Aggregate root: one application for a licence, from receipt to delivery. Every change is a move of the lifecycle table. */
@Entity
@DynamicUpdate // an act and the sweep that tells of the same case each write their own columns
@Table(name = "licence_case")
public class LicenceCase {

    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Matter matter;

    @Enumerated(EnumType.STRING)
    private LicenceCaseStatus status;

    @Embedded
    private Authority authority;

    @Column(name = "applicant_uscc")
    private String applicantUscc;

    @Column(name = "applicant_name")
    private String applicantName;

    @Column(name = "case_class")
    private String caseClass;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    @Embedded
    private Urgency urgency = Urgency.NONE;

    /** Null while nothing was told; not a change of the case for those who act on it. */
    @Embedded
    @OptimisticLock(excluded = true)
    private Told told;

    @Column(name = "licence_id")
    private String licenceId;

    /** The other half of a combined renewal and variation. */
    @Column(name = "combined_with")
    private String combinedWith;

    @JdbcTypeCode(SqlTypes.JSON)
    private Application application;

    @JdbcTypeCode(SqlTypes.JSON)
    private Limits limits;

    @Embedded
    private IntakeFile intake = new IntakeFile();

    @Embedded
    private Inquiry inquiry = new Inquiry();

    @JdbcTypeCode(SqlTypes.JSON)
    private Decision decision;

    @JdbcTypeCode(SqlTypes.JSON)
    private Delivery delivery;

    @JdbcTypeCode(SqlTypes.JSON)
    private CounterReceipt counter;

    protected LicenceCase() {}

    /** A new case, as its papers came in. */
    public LicenceCase(String caseNumber, Matter matter, Application application, Receipt receipt, Limits limits) {
        this.caseNumber = caseNumber;
        this.matter = matter;
        this.status = LicenceCaseLifecycle.TABLE.initial();
        this.application = application;
        this.applicantUscc = application.enterprise().uscc();
        this.applicantName = application.enterprise().name();
        this.authority = receipt.authority();
        this.caseClass = receipt.caseClass();
        this.receivedAt = receipt.at();
        this.receivedOn = LegalTime.date(receipt.at());
        this.licenceId = receipt.licenceId();
        this.counter = receipt.counter();
        this.limits = limits;
    }

    /**
     * How the papers came in.
     *
     * @param caseClass class that decides which level issues
     * @param licenceId licence to be renewed, varied or cancelled; null for a new one
     * @param counter how it came in over the counter; null when it came online
     */
    public record Receipt(
            Instant at, Authority authority, String caseClass, String licenceId, CounterReceipt counter) {}

    private CaseMove move(CaseAction action) {
        Move<LicenceCaseStatus, CaseAction> move = LicenceCaseLifecycle.TABLE.move(status, action);
        status = move.to();
        return new CaseMove(this, move);
    }

    /** Why the case's own file does not allow an act that its status has a row for. */
    Optional<Problem> whyNot(CaseAction action, String person, LocalDate today) {
        return switch (action) {
            case LAPSE -> intake.whyNotLapsed(today);
            // the last supplement makes it; nobody does it by itself
            case COMPLETE_CORRECTION -> Optional.of(CommonProblem.FORBIDDEN.raise());
            case DELIVER ->
                status == LicenceCaseStatus.GRANTED && matter.makesCertificate()
                        ? Optional.of(LicenceProblem.CERTIFICATE_PENDING.raise())
                        : Optional.empty();
            default -> new InquiryRules(inquiry, today).whyNot(action, person);
        };
    }

    public void combineWith(LicenceCase other) {
        combinedWith = other.caseNumber;
        other.combinedWith = caseNumber;
    }

    public CaseMove allowSpotCorrection(SpotCorrection slip) {
        CaseMove move = move(CaseAction.ALLOW_SPOT_CORRECTION);
        intake.pointOut(slip);
        return move;
    }

    public CaseMove amend(Application amended, Authority nowCompetent, String nowClass, Limits nowLimits) {
        CaseMove move = move(CaseAction.AMEND);
        application = amended;
        applicantName = amended.enterprise().name();
        authority = nowCompetent;
        caseClass = nowClass;
        limits = nowLimits;
        return move;
    }

    public CaseMove requestCorrection(CorrectionNotice notice) {
        CaseMove move = move(CaseAction.REQUEST_CORRECTION);
        intake.ask(notice);
        return move;
    }

    /** Takes what was handed in later; the case is accepted on the day the last listed material is in. */
    public CaseMove supplement(List<SubmittedMaterial> supplements, LocalDate today) {
        LicenceCaseLifecycle.TABLE.move(status, CaseAction.SUPPLEMENT);
        intake.supply(supplements);
        List<SubmittedMaterial> all = new ArrayList<>(application.materials());
        all.removeIf(
                old -> supplements.stream().anyMatch(given -> given.material().equals(old.material())));
        all.addAll(supplements);
        application = application.withMaterials(all);
        if (!intake.outstanding().isEmpty()) {
            return move(CaseAction.SUPPLEMENT);
        }
        acceptedOn = today;
        return move(CaseAction.COMPLETE_CORRECTION);
    }

    public CaseMove lapse() {
        return move(CaseAction.LAPSE);
    }

    /** @param day today, or the day of receipt when the five working days have gone by */
    public CaseMove accept(LocalDate day) {
        CaseMove move = move(CaseAction.ACCEPT);
        acceptedOn = day;
        return move;
    }

    /** Silence past the fifth working day: accepted, back-dated to receipt (Order 55 Art. 10 para. 1 no. 4). */
    public CaseMove deemAccepted() {
        CaseMove move = move(CaseAction.DEEM_ACCEPTED);
        acceptedOn = receivedOn;
        return move;
    }

    public CaseMove decline(NonAcceptance ground) {
        CaseMove move = move(CaseAction.DECLINE);
        intake.end(ground);
        return move;
    }

    public CaseMove withdraw() {
        return move(CaseAction.WITHDRAW);
    }

    public CaseMove suspend(Suspension suspension) {
        CaseMove move = move(CaseAction.SUSPEND);
        inquiry.suspend(suspension);
        return move;
    }

    public CaseMove resume(int suspension, LocalDate lastExcludedDay) {
        CaseMove move = move(CaseAction.RESUME);
        inquiry.resume(suspension, lastExcludedDay);
        return move;
    }

    /** The clock stands still while officers are on site. */
    public CaseMove openInspection(SiteInspection inspection, Suspension meanwhile) {
        CaseMove move = move(CaseAction.OPEN_INSPECTION);
        inquiry.openInspection(inspection, meanwhile);
        return move;
    }

    public CaseMove reportInspection(int number, SiteInspection.Report report, String officer) {
        CaseMove move = move(CaseAction.REPORT_INSPECTION);
        inquiry.reportInspection(number, report, officer);
        return move;
    }

    public CaseMove signInspection(int number, String officer) {
        CaseMove move = move(CaseAction.SIGN_INSPECTION);
        inquiry.signInspection(number, officer);
        return move;
    }

    public CaseMove recordExpertOpinion(ExpertOpinion opinion) {
        CaseMove move = move(CaseAction.RECORD_EXPERT_OPINION);
        inquiry.add(opinion);
        return move;
    }

    public CaseMove notifyHearing(Hearing offered) {
        CaseMove move = move(CaseAction.NOTIFY_HEARING);
        inquiry.offer(offered);
        return move;
    }

    public CaseMove requestHearing(LocalDate today, LocalDate holdBy) {
        CaseMove move = move(CaseAction.REQUEST_HEARING);
        inquiry.requestHearing(today, holdBy);
        return move;
    }

    public CaseMove recordHearing(LocalDate on, String chair, String record) {
        CaseMove move = move(CaseAction.RECORD_HEARING);
        inquiry.recordHearing(on, chair, record);
        return move;
    }

    public CaseMove examine(Examination result) {
        CaseMove move = move(CaseAction.EXAMINE);
        inquiry.conclude(result);
        return move;
    }

    public CaseMove reviewLegality(LegalReview review) {
        CaseMove move = move(CaseAction.REVIEW_LEGALITY);
        inquiry.reviewed(review);
        return move;
    }

    public CaseMove returnToExamination() {
        return move(CaseAction.RETURN_TO_EXAMINATION);
    }

    public CaseMove decide(Decision taken) {
        CaseMove move = move(taken.action());
        decision = taken;
        if (matter == Matter.NEW && taken.granted()) {
            licenceId = caseNumber;
        }
        return move;
    }

    public CaseMove certify() {
        return move(CaseAction.CERTIFY);
    }

    public CaseMove deliver(Delivery how) {
        CaseMove move = move(CaseAction.DELIVER);
        delivery = how;
        return move;
    }

    /** Keeps the worklist's due date in step with the ledger; written only when it differs. */
    public void reckonDueDate(WorkingCalendar calendar) {
        Urgency now = Urgency.of(clocks(calendar).current(), calendar);
        if (!now.equals(urgency)) {
            urgency = now;
        }
    }

    /** @return whether the office has not heard this of this due date yet */
    public boolean tell(Light light) {
        return remember(told().of(light, urgency.dueOn()));
    }

    /** @return whether the office has not heard of the pause for so many days */
    public boolean tellPause(LocalDate today, int everyDays) {
        return remember(told().ofPause(today, everyDays));
    }

    private Told told() {
        return told == null ? Told.NOTHING : told;
    }

    private boolean remember(Told now) {
        boolean news = !now.equals(told());
        if (news) {
            told = now;
        }
        return news;
    }

    public CaseClocks clocks(WorkingCalendar calendar) {
        return new CaseClocks(this, calendar);
    }

    public String caseNumber() {
        return caseNumber;
    }

    public long version() {
        return version;
    }

    public Matter matter() {
        return matter;
    }

    public LicenceCaseStatus status() {
        return status;
    }

    public Authority authority() {
        return authority;
    }

    public String applicantUscc() {
        return applicantUscc;
    }

    public String applicantName() {
        return applicantName;
    }

    public String caseClass() {
        return caseClass;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public Optional<LocalDate> acceptedOn() {
        return Optional.ofNullable(acceptedOn);
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(urgency.dueOn());
    }

    public Optional<String> licenceId() {
        return Optional.ofNullable(licenceId);
    }

    public Optional<String> combinedWith() {
        return Optional.ofNullable(combinedWith);
    }

    public Application application() {
        return application;
    }

    public Limits limits() {
        return limits;
    }

    public IntakeFile intake() {
        return intake;
    }

    public Inquiry inquiry() {
        return inquiry;
    }

    public Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    public Optional<CounterReceipt> counter() {
        return Optional.ofNullable(counter);
    }

    public Optional<Delivery> delivery() {
        return Optional.ofNullable(delivery);
    }
}
