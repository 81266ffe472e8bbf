package onenet.safetyreview.reviewcase;

import onenet.casedesk.SubmittedMaterial;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.ExclusionGround;
import onenet.casework.clock.StatutoryClock;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;

/** Aggregate root: one review of one project, from receipt to its decision. */
@Entity
@DynamicUpdate // an act and the sweep that tells of the same review each write their own columns
@Table(name = "review_case")
public class ReviewCase extends ReviewSubject {

    @Enumerated(EnumType.STRING)
    private ReviewStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private ReviewApplication application;

    @Embedded
    private IntakeFile intake = new IntakeFile();

    @Embedded
    private Inquiry inquiry = new Inquiry();

    @Embedded
    private Aftermath aftermath = new Aftermath();

    /** Null while nothing was told; not a change of the review for those who act on it. */
    @Embedded
    @OptimisticLock(excluded = true)
    private Told told;

    protected ReviewCase() {}

    public ReviewCase(String caseNumber, ReviewApplication application, ReviewIntake came) {
        super(caseNumber, came);
        this.status = ReviewLifecycle.TABLE.initial();
        this.application = application;
    }

    private ReviewMove move(ReviewAction action) {
        var move = ReviewLifecycle.TABLE.move(status, action);
        status = move.to();
        return new ReviewMove(this, action, move.event());
    }

    public ReviewMove requestCorrection(CorrectionNotice everything) {
        ReviewMove move = move(ReviewAction.REQUEST_CORRECTION);
        intake.ask(everything);
        return move;
    }

    /** Takes what came; on the day the last named paper is in, the office's five days begin again. */
    public ReviewMove supplement(List<SubmittedMaterial> materials, LocalDate today) {
        ReviewLifecycle.TABLE.move(status, ReviewAction.SUPPLEMENT);
        intake.supply(materials, today);
        application = application.supplementedBy(materials);
        return move(intake.outstanding().isEmpty() ? ReviewAction.COMPLETE_CORRECTION : ReviewAction.SUPPLEMENT);
    }

    public ReviewMove accept(LocalDate on, boolean bySilence) {
        ReviewMove move = move(ReviewAction.ACCEPT);
        intake.accept(on, bySilence);
        return move;
    }

    /** The office was silent past its term: accepted from the day everything was in (trap 1). */
    public ReviewMove deemAccepted(LocalDate on) {
        ReviewMove move = move(ReviewAction.DEEM_ACCEPTED);
        intake.accept(on, true);
        return move;
    }

    public ReviewMove decline(NonAcceptance why) {
        ReviewMove move = move(ReviewAction.DECLINE);
        intake.decline(why);
        return move;
    }

    public ReviewMove withdraw() {
        return move(ReviewAction.WITHDRAW);
    }

    /** @param paper what is to be put right, told to the owner in writing */
    public ReviewMove askRectification(Pause paper) {
        ReviewMove move = move(ReviewAction.ASK_RECTIFICATION);
        inquiry.pause(paper);
        return move;
    }

    /** What was put right takes the place of what it replaces. */
    public ReviewMove rectify(List<SubmittedMaterial> revised, LocalDate today) {
        ReviewMove move = move(ReviewAction.RECTIFY);
        inquiry.resume(ExclusionGround.RECTIFICATION, today);
        application = application.supplementedBy(revised);
        return move;
    }

    public ReviewMove endRectification(LocalDate today) {
        ReviewMove move = move(ReviewAction.END_RECTIFICATION);
        inquiry.resume(ExclusionGround.RECTIFICATION, today);
        return move;
    }

    /** Experts are called: from the day after the notice the days do not count. */
    public ReviewMove expertsCalled(PanelNotice notice) {
        ReviewMove move = move(ReviewAction.CALL_EXPERTS);
        inquiry.pause(new Pause(
                ExclusionGround.EXPERT_REVIEW,
                notice.givenOn().plusDays(1),
                null,
                "行政许可法第四十五条",
                notice.number(),
                notice.toldDays(),
                notice.asked(),
                null));
        return move;
    }

    /** The last opinion is in: the day it came is the last that does not count. */
    public ReviewMove expertsDone(LocalDate lastOpinionOn) {
        ReviewMove move = move(ReviewAction.EXPERTS_DONE);
        inquiry.resume(ExclusionGround.EXPERT_REVIEW, lastOpinionOn);
        return move;
    }

    /** @param panel the one that is open beside the case; null when none is */
    void besidePanel(String panel) {
        inquiry.beside(panel);
    }

    public ReviewMove extend(LimitExtension more) {
        ReviewMove move = move(ReviewAction.EXTEND);
        inquiry.extend(more);
        return move;
    }

    public ReviewMove examine(Examination found) {
        ReviewMove move = move(ReviewAction.EXAMINE);
        inquiry.examine(found);
        return move;
    }

    public ReviewMove reviewLegality(LegalReview opinion) {
        ReviewMove move = move(ReviewAction.REVIEW_LEGALITY);
        inquiry.review(opinion);
        return move;
    }

    public ReviewMove returnToExamination() {
        ReviewMove move = move(ReviewAction.RETURN);
        inquiry.returned();
        return move;
    }

    public ReviewMove decide(Decision made) {
        ReviewMove move =
                move(made.outcome() == Decision.ReviewOutcome.PASSED ? ReviewAction.PASS : ReviewAction.REFUSE);
        inquiry.decide(made);
        return move;
    }

    /** The letter it gave is rescinded; the register holds what that means. */
    public ReviewMove rescind() {
        return move(ReviewAction.RESCIND);
    }

    /** A block of it, or of the works its letter allows, is lifted; {@link #settled} says which. */
    public ReviewMove liftBlock() {
        return move(ReviewAction.LIFT_BLOCK);
    }

    /** The letter it gave was looked at again and stands. */
    public ReviewMove uphold() {
        return move(ReviewAction.UPHOLD);
    }

    /** Something fell away, and here it is to be settled. */
    public void follows(OpenMatter matter) {
        aftermath.follows(matter);
    }

    public void settled(long consequence) {
        aftermath.settled(consequence);
    }

    public ReviewClocks clocks() {
        return new ReviewClocks(this);
    }

    @Override
    protected Optional<StatutoryClock> running(WorkingCalendar calendar) {
        return clocks().current();
    }

    @Override
    protected Optional<StatutoryClock> promised(WorkingCalendar calendar) {
        return clocks().promised();
    }

    @Override
    public Optional<LocalDate> respondBy() {
        return switch (status) {
            case CORRECTION_REQUESTED -> correction().map(CorrectionNotice::respondBy);
            case ACCEPTED -> inquiry.running(ExclusionGround.RECTIFICATION).map(Pause::respondBy);
            default -> Optional.empty();
        };
    }

    /** @return whether the office was not told of it yet */
    public boolean tell(UnaryOperator<Told> news) {
        Told before = told == null ? Told.NOTHING : told;
        Told now = news.apply(before);
        boolean isNews = !now.equals(before);
        told = isNews ? now : told;
        return isNews;
    }

    @Override
    protected Stream<String> soughtBy() {
        return Stream.of(
                projectNumber(),
                projectName(),
                ownerName(),
                inquiry.decision().map(Decision::number).orElse(""));
    }

    @Override
    protected List<SubmittedMaterial> materials() {
        return application.materials();
    }

    @Override
    protected String stage() {
        return status.name();
    }

    @Override
    protected String publicStage() {
        return status.publicStage();
    }

    public ReviewStatus status() {
        return status;
    }

    public ReviewApplication application() {
        return application;
    }

    public IntakeFile intake() {
        return intake;
    }

    public Inquiry inquiry() {
        return inquiry;
    }

    /** What is to be settled because something others rest on fell away. */
    public Aftermath aftermath() {
        return aftermath;
    }

    public boolean open() {
        return !ReviewLifecycle.TABLE.terminal().contains(status);
    }

    /** The one notice of what is missing or wrong. */
    public Optional<CorrectionNotice> correction() {
        return intake.notice();
    }
}
