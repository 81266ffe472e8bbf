package onenet.safetyreview.reviewcase;

import onenet.casedesk.Attempt;
import onenet.casework.act.ActRule;
import onenet.casework.clock.ExclusionGround;
import onenet.problem.Problem;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What this service has against a step, beside role and office: the term of intake, the hands, the state of the file, and what the features know. */
@Singleton
class ReviewActRules {

    /** What may be done at intake only while its five days run; after them the review counts as accepted. */
    private static final Set<ReviewAction> WITHIN_FIVE_DAYS =
            EnumSet.of(ReviewAction.REQUEST_CORRECTION, ReviewAction.DECLINE);

    private final ActRule<Attempt<ReviewCase, ReviewAction>, Problem> all;

    ReviewActRules(Instance<ReviewActRule> ofFeatures) {
        ActRule<Attempt<ReviewCase, ReviewAction>, Problem> rules = ReviewActRules::intakeTerm;
        this.all = rules.and(Attempt::soiledHands).and(ReviewActRules::file).and(ofFeatures);
    }

    ActRule<Attempt<ReviewCase, ReviewAction>, Problem> all() {
        return all;
    }

    private static Optional<Problem> intakeTerm(Attempt<ReviewCase, ReviewAction> attempt) {
        return WITHIN_FIVE_DAYS.contains(attempt.step())
                ? attempt.found()
                        .clocks()
                        .deemedAcceptance(attempt.today(), attempt.calendar())
                        .map(ReviewProblem.INTAKE_TERM_OVER::raise)
                : Optional.empty();
    }

    private static Optional<Problem> file(Attempt<ReviewCase, ReviewAction> attempt) {
        ReviewCase found = attempt.found();
        Inquiry inquiry = found.inquiry();
        return switch (attempt.step()) {
            case ASK_RECTIFICATION -> running(inquiry, ExclusionGround.RECTIFICATION);
            case CALL_EXPERTS -> running(inquiry, ExclusionGround.EXPERT_REVIEW);
            case RECTIFY -> notRunning(inquiry);
            case END_RECTIFICATION -> notRunning(inquiry).or(() -> stillTime(inquiry, attempt.today()));
            case EXTEND -> extension(attempt);
            case EXAMINE -> paused(inquiry).or(() -> blocked(found)).or(() -> panel(inquiry));
            case PASS -> blocked(found).or(() -> pass(inquiry));
            case REFUSE -> legality(inquiry, Decision.ReviewOutcome.REFUSED);
            case LIFT_BLOCK -> nothing(found, OpenMatter::lifts);
            case UPHOLD -> nothing(found, OpenMatter::reopens);
            default -> Optional.empty();
        };
    }

    private static Optional<Problem> paused(Inquiry inquiry) {
        return inquiry.paused()
                ? Optional.of(ReviewProblem.EXAMINATION_CONTRADICTS.raise("PAUSE_RUNNING"))
                : Optional.empty();
    }

    /** Experts who were asked are heard out, and what they ask to be revised is answered, before the office examines. */
    private static Optional<Problem> panel(Inquiry inquiry) {
        return inquiry.openPanel().map(panel -> ReviewProblem.EXAMINATION_CONTRADICTS.raise("PANEL_OPEN"));
    }

    /** What a review rests on is gone: it is neither examined nor passed until that is put right (Order 45 Art. 13, 17, 19). */
    private static Optional<Problem> blocked(ReviewCase found) {
        return found.aftermath()
                .stop()
                .map(matter -> ReviewProblem.REVIEW_BLOCKED.raise(
                        matter.change().words(), matter.credential(), matter.since()));
    }

    private static Optional<Problem> nothing(ReviewCase found, Predicate<OpenMatter> kind) {
        return found.aftermath().any(kind) ? Optional.empty() : Optional.of(ReviewProblem.NOTHING_OPEN.raise());
    }

    private static Optional<Problem> running(Inquiry inquiry, ExclusionGround ground) {
        return inquiry.running(ground).map(pause -> ReviewProblem.PAUSE_RUNNING.raise(pause.ground()));
    }

    private static Optional<Problem> notRunning(Inquiry inquiry) {
        return inquiry.running(ExclusionGround.RECTIFICATION).isPresent()
                ? Optional.empty()
                : Optional.of(ReviewProblem.PAUSE_NOT_RUNNING.raise(ExclusionGround.RECTIFICATION));
    }

    /** The owner has the whole term he was given. */
    private static Optional<Problem> stillTime(Inquiry inquiry, LocalDate today) {
        return inquiry.running(ExclusionGround.RECTIFICATION)
                .map(Pause::respondBy)
                .filter(last -> !today.isAfter(last))
                .map(ReviewProblem.RECTIFICATION_TERM_RUNNING::raise);
    }

    /** Once, where the law provides it, and told before the base period ends (trap 9). */
    private static Optional<Problem> extension(Attempt<ReviewCase, ReviewAction> attempt) {
        ReviewCase found = attempt.found();
        if (found.limits().extendable() == 0) {
            return Optional.of(ReviewProblem.EXTENSION_NOT_POSSIBLE.raise("NOT_PROVIDED"));
        }
        if (found.inquiry().extension().isPresent()) {
            return Optional.of(ReviewProblem.EXTENSION_NOT_POSSIBLE.raise("ALREADY_EXTENDED"));
        }
        return found.clocks()
                .base()
                .flatMap(clock -> clock.reckon(attempt.calendar()).due())
                .filter(attempt.today()::isAfter)
                .map(due -> ReviewProblem.EXTENSION_NOT_POSSIBLE.raise("NOTICE_TOO_LATE"));
    }

    /** What the examiner found wanting is not passed over him; it goes back to be examined further. */
    private static Optional<Problem> pass(Inquiry inquiry) {
        return inquiry.examination().filter(found -> !found.proposesPass()).isPresent()
                ? Optional.of(ReviewProblem.EXAMINATION_CONTRADICTS.raise("REFUSAL_PROPOSED"))
                : legality(inquiry, Decision.ReviewOutcome.PASSED);
    }

    private static Optional<Problem> legality(Inquiry inquiry, Decision.ReviewOutcome outcome) {
        return inquiry.mayDecide(outcome) ? Optional.empty() : Optional.of(ReviewProblem.LEGAL_REVIEW_MISSING.raise());
    }
}
