package onenet.hazchem.licencecase;

import onenet.casedesk.DeskCase;
import onenet.casedesk.SubmittedMaterial;
import onenet.casework.authority.AuthorityMode;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Light;
import onenet.casework.clock.StatutoryClock;
import onenet.casework.lifecycle.Move;
import onenet.counter.CounterReceipt;
import onenet.problem.CommonProblem;
import onenet.problem.Problem;
import onenet.text.Folding;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;

/** Aggregate root: one application for a licence, from receipt to delivery. Every change is a move of the lifecycle table. */
@Entity
@DynamicUpdate // an act and the sweep that tells of the same case each write their own columns
@Table(name = "licence_case")
public class LicenceCase extends DeskCase {

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

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

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

    /** The premises as {@link LicenceCases} finds like applications by. */
    @Column(name = "premises_folded")
    private String premisesFolded;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "applied_again")
    private AppliedAgain appliedAgain;

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

    protected LicenceCase() {}

    /** A new case, as its papers came in. */
    public LicenceCase(String caseNumber, Matter matter, Application application, Receipt receipt, Limits limits) {
        super(caseNumber, receipt.at(), receipt.counter());
        this.matter = matter;
        this.status = LicenceCaseLifecycle.TABLE.initial();
        this.application = application;
        this.premisesFolded = Folding.of(application.place().premises());
        this.applicantUscc = application.enterprise().uscc();
        this.applicantName = application.enterprise().name();
        this.authority = receipt.authority();
        this.caseClass = receipt.caseClass();
        this.licenceId = receipt.licenceId();
        this.appliedAgain = receipt.appliedAgain();
        this.limits = limits;
    }

    /**
     * How the papers came in.
     *
     * @param caseClass class that decides which level issues
     * @param licenceId licence to be renewed, varied or cancelled; null for a new one
     * @param appliedAgain what it applies for once more, and why; null when it is the first of its kind
     * @param counter how it came in over the counter; null when it came online
     */
    public record Receipt(
            Instant at,
            Authority authority,
            String caseClass,
            String licenceId,
            AppliedAgain appliedAgain,
            CounterReceipt counter) {}

    private LicenceMove move(CaseAction action) {
        Move<LicenceCaseStatus, CaseAction> move = LicenceCaseLifecycle.TABLE.move(status, action);
        status = move.to();
        return new LicenceMove(this, move);
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

    /** What the enterprise had applied for or been granted already; empty for the first of its kind. */
    public Optional<AppliedAgain> appliedAgain() {
        return Optional.ofNullable(appliedAgain);
    }

    public void combineWith(LicenceCase other) {
        combinedWith = other.caseNumber();
        other.combinedWith = caseNumber();
    }

    public LicenceMove allowSpotCorrection(SpotCorrection slip) {
        LicenceMove move = move(CaseAction.ALLOW_SPOT_CORRECTION);
        intake.pointOut(slip);
        return move;
    }

    public LicenceMove amend(Application amended, Authority nowCompetent, String nowClass, Limits nowLimits) {
        LicenceMove move = move(CaseAction.AMEND);
        application = amended;
        premisesFolded = Folding.of(amended.place().premises());
        applicantName = amended.enterprise().name();
        authority = nowCompetent;
        caseClass = nowClass;
        limits = nowLimits;
        return move;
    }

    public LicenceMove requestCorrection(CorrectionNotice notice) {
        LicenceMove move = move(CaseAction.REQUEST_CORRECTION);
        intake.ask(notice);
        return move;
    }

    /** Takes what was handed in later; the case is accepted on the day the last listed material is in. */
    public LicenceMove supplement(List<SubmittedMaterial> supplements, LocalDate today) {
        LicenceCaseLifecycle.TABLE.move(status, CaseAction.SUPPLEMENT);
        intake.supply(supplements);
        application = application.withMaterials(SubmittedMaterial.supplemented(materials(), supplements));
        if (!intake.outstanding().isEmpty()) {
            return move(CaseAction.SUPPLEMENT);
        }
        acceptedOn = today;
        return move(CaseAction.COMPLETE_CORRECTION);
    }

    public LicenceMove lapse() {
        return move(CaseAction.LAPSE);
    }

    /** @param day today, or the day of receipt when the five working days have gone by */
    public LicenceMove accept(LocalDate day) {
        LicenceMove move = move(CaseAction.ACCEPT);
        acceptedOn = day;
        return move;
    }

    /** Silence past the fifth working day: accepted, back-dated to receipt (Order 55 Art. 10 para. 1 no. 4). */
    public LicenceMove deemAccepted() {
        LicenceMove move = move(CaseAction.DEEM_ACCEPTED);
        acceptedOn = receivedOn();
        return move;
    }

    public LicenceMove decline(NonAcceptance ground) {
        LicenceMove move = move(CaseAction.DECLINE);
        intake.end(ground);
        return move;
    }

    public LicenceMove withdraw() {
        return move(CaseAction.WITHDRAW);
    }

    public LicenceMove suspend(Suspension suspension) {
        LicenceMove move = move(CaseAction.SUSPEND);
        inquiry.suspend(suspension);
        return move;
    }

    public LicenceMove resume(int suspension, LocalDate lastExcludedDay) {
        LicenceMove move = move(CaseAction.RESUME);
        inquiry.resume(suspension, lastExcludedDay);
        return move;
    }

    /** The clock stands still while officers are on site. */
    public LicenceMove openInspection(SiteInspection inspection, Suspension meanwhile) {
        LicenceMove move = move(CaseAction.OPEN_INSPECTION);
        inquiry.openInspection(inspection, meanwhile);
        return move;
    }

    public LicenceMove reportInspection(int number, SiteInspection.Report report, String officer) {
        LicenceMove move = move(CaseAction.REPORT_INSPECTION);
        inquiry.reportInspection(number, report, officer);
        return move;
    }

    public LicenceMove signInspection(int number, String officer) {
        LicenceMove move = move(CaseAction.SIGN_INSPECTION);
        inquiry.signInspection(number, officer);
        return move;
    }

    public LicenceMove recordExpertOpinion(ExpertOpinion opinion) {
        LicenceMove move = move(CaseAction.RECORD_EXPERT_OPINION);
        inquiry.add(opinion);
        return move;
    }

    public LicenceMove notifyHearing(Hearing offered) {
        LicenceMove move = move(CaseAction.NOTIFY_HEARING);
        inquiry.offer(offered);
        return move;
    }

    public LicenceMove requestHearing(LocalDate today, LocalDate holdBy) {
        LicenceMove move = move(CaseAction.REQUEST_HEARING);
        inquiry.requestHearing(today, holdBy);
        return move;
    }

    public LicenceMove recordHearing(LocalDate on, String chair, String record) {
        LicenceMove move = move(CaseAction.RECORD_HEARING);
        inquiry.recordHearing(on, chair, record);
        return move;
    }

    public LicenceMove examine(Examination result) {
        LicenceMove move = move(CaseAction.EXAMINE);
        inquiry.conclude(result);
        return move;
    }

    public LicenceMove reviewLegality(LegalReview review) {
        LicenceMove move = move(CaseAction.REVIEW_LEGALITY);
        inquiry.reviewed(review);
        return move;
    }

    public LicenceMove returnToExamination() {
        return move(CaseAction.RETURN_TO_EXAMINATION);
    }

    public LicenceMove decide(Decision taken) {
        LicenceMove move = move(taken.action());
        decision = taken;
        if (matter == Matter.NEW && taken.granted()) {
            licenceId = caseNumber();
        }
        return move;
    }

    public LicenceMove certify() {
        return move(CaseAction.CERTIFY);
    }

    public LicenceMove deliver(Delivery how) {
        LicenceMove move = move(CaseAction.DELIVER);
        delivery = how;
        return move;
    }

    /** @return whether the office has not heard this of this due date yet */
    public boolean tell(Light light) {
        return remember(told().of(light, dueOn().orElse(null)));
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

    @Override
    protected Stream<String> soughtBy() {
        Application.Enterprise enterprise = application.enterprise();
        Application.Place place = application.place();
        return Stream.concat(
                Stream.of(
                        applicantName,
                        applicantUscc,
                        enterprise.contact(),
                        enterprise.phone(),
                        place.premises(),
                        place.storageAddress(),
                        decision == null ? null : decision.number()),
                application.trade().products().stream().flatMap(product -> Stream.of(product.name(), product.cas())));
    }

    @Override
    protected Optional<StatutoryClock> running(WorkingCalendar calendar) {
        return clocks(calendar).current();
    }

    public CaseClocks clocks(WorkingCalendar calendar) {
        return new CaseClocks(this, calendar);
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

    @Override
    public String holderUscc() {
        return applicantUscc;
    }

    @Override
    public String office() {
        return authority.office();
    }

    @Override
    public Optional<AuthorityMode> actingMode() {
        return Optional.ofNullable(authority.mode());
    }

    @Override
    public String itemCode() {
        return matter.itemCode();
    }

    @Override
    protected String stage() {
        return status.name();
    }

    @Override
    protected String publicStage() {
        return status.toPublic().name();
    }

    @Override
    protected List<SubmittedMaterial> materials() {
        return application.materials();
    }

    public String applicantName() {
        return applicantName;
    }

    public String caseClass() {
        return caseClass;
    }

    public Optional<LocalDate> acceptedOn() {
        return Optional.ofNullable(acceptedOn);
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

    public Optional<Delivery> delivery() {
        return Optional.ofNullable(delivery);
    }
}
