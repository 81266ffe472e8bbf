package onenet.oversight.sampling;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.oversight.caseboard.Board;
import onenet.problem.CommonProblem;
import onenet.requests.EntityTags;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Opens the check of a case for an act and puts what was done on record, in the transaction of the act. */
@ApplicationScoped
class ReviewDesk {

    private final CaseReviews reviews;
    private final SamplingFile rules;
    private final Board board;
    private final AuditTrail audit;
    private final InstantSource clock;

    ReviewDesk(CaseReviews reviews, SamplingFile rules, Board board, AuditTrail audit, InstantSource clock) {
        this.reviews = reviews;
        this.rules = rules;
        this.board = board;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One act on one check, as it came.
     *
     * @param ifMatch the version the actor saw, as an entity tag
     * @param words what is said at it; may be empty
     */
    record Act(Actor actor, UUID id, String ifMatch, ReviewAction action, String words) {}

    /** @throws onenet.problem.Problem NOT_FOUND, FORBIDDEN, FOUR_EYES, PRECONDITION_REQUIRED, STALE_VERSION, TRANSITION_NOT_ALLOWED */
    CaseReview act(Act act, BiConsumer<CaseReview, Instant> verb) {
        CaseReview found = reviews.held(act.id())
                .filter(each -> ReviewRules.sees(act.actor(), each))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        EntityTags.require(act.ifMatch(), found.version());
        ReviewRules.ALL.require(attempt(act.actor(), found, act.action()));
        if (ReviewLifecycle.TABLE.find(found.status(), act.action()).isEmpty()) {
            throw ReviewLifecycle.TABLE.notAllowed(found.status(), act.action());
        }
        verb.accept(found, clock.instant());
        reviews.flush();
        record(act.actor(), act.action(), found, act.words());
        return found;
    }

    void record(Actor actor, ReviewAction action, CaseReview review, String words) {
        audit.record(
                actor,
                action + "_CASE_REVIEW",
                review.caseNumber(),
                Map.of("plan", review.planNumber(), "review", review.id().toString(), "words", words));
    }

    /** What is asked about it. */
    List<Question> checklist(CaseReview review) {
        return rules.on(review.ruledOn()).of(review.kind()).checklist();
    }

    /** How what was written is confirmed: with something to be corrected, or without. */
    ReviewAction confirming(CaseReview review) {
        return Answer.findings(review.answers(), checklist(review)).stream()
                        .anyMatch(each -> each.question().severity().needsOrder())
                ? ReviewAction.CONFIRM_FINDING
                : ReviewAction.CONFIRM;
    }

    /** What this actor may do with it now. */
    Set<ReviewAction> allowed(Actor actor, CaseReview review) {
        ReviewAction other =
                confirming(review) == ReviewAction.CONFIRM ? ReviewAction.CONFIRM_FINDING : ReviewAction.CONFIRM;
        return ReviewLifecycle.TABLE.allowedActions(review.status(), actor.roles()).stream()
                .filter(action -> action != other)
                .filter(action -> ReviewRules.ALL.allows(attempt(actor, review, action)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private ReviewRules.Attempt attempt(Actor actor, CaseReview review, ReviewAction action) {
        return new ReviewRules.Attempt(review, action, actor, board.tookPart(review.caseNumber(), actor.id()));
    }
}
