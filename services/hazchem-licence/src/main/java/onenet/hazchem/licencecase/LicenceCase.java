package onenet.hazchem.licencecase;

import onenet.casedesk.DeskCase;
import onenet.casedesk.OfficeReceipts;
import onenet.casedesk.SubmittedMaterial;
import onenet.casework.LegalTime;
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

    /** Null in rows of before: the office has had the case since it came in. */
    @Embedded
    private OfficeReceipts receipts;

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

    /** What was first handed in, once it was amended; null before. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "first_application")
    private Application firstApplication;

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

    /** Day the applicant agreed to be served electronically; null without. */
    @Column(name = "delivery_consent_on")
    private LocalDate consentedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private Delivery delivery;

    @Embedded
    private Aftermath aftermath = new Aftermath();

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
        this.receipts = OfficeReceipts.first(LegalTime.date(receipt.at()));
        this.consentedOn = receipt.electronicDelivery() ? LegalTime.date(receipt.at()) : null;
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
     * @param electronicDelivery whether the applicant agreed to be served electronically
     */
    public record Receipt(
            Instant at,
            Authority authority,
            String caseClass,
            String licenceId,
            AppliedAgain appliedAgain,
            CounterReceipt counter,
            boolean electronicDelivery) {}

    private LicenceMove move(CaseAction action) {
        Move<LicenceCaseStatus, CaseAction> move = LicenceCaseLifecycle.TABLE.move(status, action);
        status = move.to();
        return new LicenceMove(this, move);
    }

    /** Why the case's own file does not allow an act that its status has a row for. */
    Optional<Problem> whyNot(CaseAction action, String person, LocalDate today) {
        return switch (action) {
            case LAPSE -> intake.whyNotLapsed(today);
            case FIND_WANTING -> intake.whyNotWanting();
            case COMMIT_SUPPLY -> intake.whyNotCommitted();
            case SUPPLEMENT ->
                status == LicenceCaseStatus.ACCEPTED && intake.owed().isEmpty()
                        ? Optional.of(LicenceProblem.CORRECTION_NOT_ASKED.raise())
                        : Optional.empty();
            case EXAMINE -> intake.whyNotExamined().or(() -> new InquiryRules(inquiry, today).whyNot(action, person));
            case GIVE_WARNING ->
                falsity() && aftermath.warning().isEmpty()
                        ? Optional.empty()
                        : Optional.of(LicenceProblem.WARNING_NOT_DUE.raise());
            case REOPEN, REOPEN_INTAKE -> whyNotReopened(action);
            // the last supplement makes it; nobody does it by itself
            case COMPLETE_CORRECTION -> Optional.of(CommonProblem.FORBIDDEN.raise());
            default -> new InquiryRules(inquiry, today).whyNot(action, person);
        };
    }

    /** A grant is ended by an act on the licence. What was never accepted is received anew; everything else is examined anew. */
    private Optional<Problem> whyNotReopened(CaseAction action) {
        boolean granted = decision != null && decision.granted();
        boolean fits = (acceptedOn == null) == (action == CaseAction.REOPEN_INTAKE);
        return granted || !fits ? Optional.of(LicenceProblem.NOTHING_TO_REOPEN.raise()) : Optional.empty();
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

    /** @param today day the papers reach the office now competent, where they were not with it, or it had no power, before */
    public LicenceMove amend(
            Application amended, Authority nowCompetent, String nowClass, Limits nowLimits, LocalDate today) {
        LicenceMove move = move(CaseAction.AMEND);
        if (!authority.sameHands(nowCompetent)) {
            receipts = receipts().movedFrom(office(), today);
        }
        if (firstApplication == null) {
            firstApplication = application;
        }
        application = amended;
        intake.keep(
                amended.materials().stream().map(SubmittedMaterial::material).toList());
        premisesFolded = Folding.of(amended.place().premises());
        applicantName = amended.enterprise().name();
        authority = nowCompetent;
        caseClass = nowClass;
        limits = nowLimits;
        return move;
    }

    /** @param provisional null where the office's term is known */
    public LicenceMove requestCorrection(CorrectionNotice notice, ProvisionalAct provisional) {
        LicenceMove move = move(CaseAction.REQUEST_CORRECTION);
        intake.ask(notice);
        intake.actProvisionally(provisional);
        return move;
    }

    /** The calendar came, and the office had spoken too late: accepted as if it had not. */
    public LicenceMove judgeAgain(JudgedAgain judged, Acceptance with) {
        LicenceMove move = move(CaseAction.JUDGE_AGAIN);
        intake.judge(judged);
        intake.accept(with);
        acceptedOn = judged.acceptedOn();
        return move;
    }

    /** The calendar came, and the office had spoken in time, or nothing hangs on it any more. */
    public void leaveAsItIs() {
        intake.judge(null);
    }

    /** Takes what was handed in later; once the last listed material is in, the office has its days to look. */
    public LicenceMove supplement(List<SubmittedMaterial> supplements, LocalDate today) {
        LicenceCaseLifecycle.TABLE.move(status, CaseAction.SUPPLEMENT);
        boolean accepted = status == LicenceCaseStatus.ACCEPTED;
        if (accepted) {
            intake.supplyCommitted(supplements);
        } else {
            intake.supply(supplements, today);
        }
        application = application.withMaterials(SubmittedMaterial.supplemented(materials(), supplements));
        return move(accepted ? CaseAction.SUPPLEMENT : settled(CaseAction.SUPPLEMENT));
    }

    /** Secondary materials are to come after acceptance: a notice waits for them no longer. */
    public LicenceMove commitToSupply(SupplyCommitment given) {
        LicenceCaseLifecycle.TABLE.move(status, CaseAction.COMMIT_SUPPLY);
        intake.commit(given, given.on());
        return move(settled(CaseAction.COMMIT_SUPPLY));
    }

    /** The last thing a notice waits for completes the correction. */
    private CaseAction settled(CaseAction otherwise) {
        return status == LicenceCaseStatus.CORRECTION_REQUESTED
                        && intake.outstanding().isEmpty()
                ? CaseAction.COMPLETE_CORRECTION
                : otherwise;
    }

    /** What came is not what was asked for: it goes back to the applicant. */
    public LicenceMove findWanting(SupplementFinding finding, ProvisionalAct provisional) {
        LicenceMove move = move(CaseAction.FIND_WANTING);
        intake.findWanting(finding);
        intake.actProvisionally(provisional);
        return move;
    }

    public LicenceMove lapse() {
        return move(CaseAction.LAPSE);
    }

    /** @param day as {@link CaseClocks#acceptedAsOf} has it */
    public LicenceMove accept(LocalDate day, Acceptance with) {
        LicenceMove move = move(CaseAction.ACCEPT);
        acceptedOn = day;
        intake.accept(with);
        return move;
    }

    /** Silence past the fifth working day: accepted, back-dated to when everything was in (Order 55 Art. 10 para. 1 no. 4). */
    public LicenceMove deemAccepted(Acceptance with) {
        LicenceMove move = move(CaseAction.DEEM_ACCEPTED);
        acceptedOn = completeOn();
        intake.accept(with);
        return move;
    }

    /** Day the office had all it has to look at before acceptance: the receipt, or the last of what it had asked for. */
    public LocalDate completeOn() {
        return intake.supplementedOn().orElseGet(this::officeReceivedOn);
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

    public LicenceMove callHearing(Hearing.Call call) {
        LicenceMove move = move(CaseAction.CALL_HEARING);
        inquiry.callHearing(call);
        return move;
    }

    public LicenceMove recordHearing(String chair, String record) {
        LicenceMove move = move(CaseAction.RECORD_HEARING);
        inquiry.recordHearing(chair, record);
        return move;
    }

    public LicenceMove tellParty(InterestedParty party) {
        LicenceMove move = move(CaseAction.TELL_PARTY);
        inquiry.tell(party);
        return move;
    }

    /** @param asksHearing the hearing the party asks for; null where it asks for none, or one is asked for already */
    public LicenceMove hearParty(int number, String statement, LocalDate today, Hearing asksHearing) {
        LicenceMove move = move(CaseAction.HEAR_PARTY);
        inquiry.hear(number, statement, today);
        if (asksHearing != null) {
            inquiry.offer(asksHearing);
        }
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

    /** Nothing, or nobody, is left to decide about. */
    public LicenceMove terminate(Termination end) {
        LicenceMove move = move(CaseAction.TERMINATE);
        aftermath.terminate(end);
        return move;
    }

    /** The case as it ended, for the order that opens it again to keep. */
    public Ended ended() {
        return new Ended(
                decision,
                intake.nonAcceptance().orElse(null),
                aftermath.termination().orElse(null),
                intake.notice().filter(told -> acceptedOn == null).orElse(null));
    }

    /**
     * How a case ended, one of the three.
     *
     * @param notice what the applicant had been told is missing, where the case was not accepted
     */
    public record Ended(
            Decision refusal, NonAcceptance nonAcceptance, Termination termination, CorrectionNotice notice) {}

    /**
     * Open again, to be decided anew: what was done to find out stays done, what was concluded from it does not, and the office's days begin
     * with the order.
     */
    public LicenceMove reopen(Reopening order) {
        LicenceMove move = move(CaseAction.REOPEN);
        intake.reopen();
        undo(order);
        acceptedOn = order.on();
        return move;
    }

    /** The same for a case that was never accepted: it is received anew. */
    public LicenceMove receiveAnew(Reopening order) {
        LicenceMove move = move(CaseAction.REOPEN_INTAKE);
        intake.receiveAnew();
        undo(order);
        return move;
    }

    private void undo(Reopening order) {
        aftermath.reopen(order);
        inquiry.reopen();
        decision = null;
        delivery = null;
        receipts = receipts().movedFrom(office(), order.on());
    }

    public LicenceMove warn(Warning given) {
        LicenceMove move = move(CaseAction.GIVE_WARNING);
        aftermath.warn(given);
        return move;
    }

    /** @throws onenet.problem.Problem SAME_REFUSAL_AGAIN for a refusal that was quashed in the same words */
    public void requireNotAgain(List<Decision.Ground> grounds) {
        requireNew(aftermath.lastReopening().filter(order -> order.repeatedBy(grounds)));
    }

    /** The same for a non-acceptance. */
    public void requireNotAgain(NonAcceptance ground) {
        requireNew(aftermath.lastReopening().filter(order -> order.repeatedBy(ground)));
    }

    private static void requireNew(Optional<Reopening> repeated) {
        repeated.ifPresent(order -> {
            throw LicenceProblem.SAME_REFUSAL_AGAIN.raise(order.document());
        });
    }

    public LicenceMove returnToExamination() {
        LicenceMove move = move(CaseAction.RETURN_TO_EXAMINATION);
        inquiry.returned();
        return move;
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

    /** @return whether the office has not heard yet that the licence ends that day */
    public boolean tellEnd(LocalDate end) {
        return remember(told().ofEnd(end));
    }

    /** @return whether the office has not heard of the pause for so many days */
    public boolean tellPause(LocalDate today, int everyDays) {
        return remember(told().ofPause(today, everyDays));
    }

    /** @return whether the office has not heard yet that what was committed to did not come by its day */
    public boolean tellSupply(LocalDate today) {
        return intake.commitmentBrokenOn(today)
                && remember(told().ofSupply(intake.commitment().orElseThrow().supplyBy()));
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

    @Override
    protected Optional<StatutoryClock> promised(WorkingCalendar calendar) {
        return clocks(calendar).promised();
    }

    /** Of the notice while it is out; after acceptance, of what was committed to and has not come. */
    @Override
    public Optional<LocalDate> respondBy() {
        return switch (status) {
            case CORRECTION_REQUESTED -> intake.respondBy();
            case ACCEPTED ->
                intake.commitment().filter(given -> !given.owed().isEmpty()).map(SupplyCommitment::supplyBy);
            default -> Optional.empty();
        };
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

    /** Which offices have had the case, and since when the one that has it now. */
    public OfficeReceipts receipts() {
        return receipts == null ? OfficeReceipts.first(receivedOn()) : receipts;
    }

    /** Day the office that acts received it: every period of the office counts from here. */
    public LocalDate officeReceivedOn() {
        return receipts().on();
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

    /** What was first handed in; empty where nothing was amended since. */
    public Optional<Application> firstApplication() {
        return Optional.ofNullable(firstApplication);
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

    public Aftermath aftermath() {
        return aftermath;
    }

    /** Whether the case ended for false papers: what bars the applicant, and what a warning is due for. */
    public boolean falsity() {
        boolean declined = intake.nonAcceptance()
                .filter(end -> end.kind() == NonAcceptance.NonAcceptanceKind.FALSE_PAPERS)
                .isPresent();
        boolean refused = decision != null && decision.grounds().stream().anyMatch(Decision.Ground::falseMaterials);
        return declined || refused;
    }

    /** Day the applicant agreed to be served electronically. */
    public Optional<LocalDate> consentedOn() {
        return Optional.ofNullable(consentedOn);
    }

    public Optional<Delivery> delivery() {
        return Optional.ofNullable(delivery);
    }
}
