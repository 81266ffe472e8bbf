package onenet.safetyreview.intake;

import onenet.casework.actor.Actor;
import onenet.counter.CounterReceipt;
import onenet.drafts.HandInDraft;
import onenet.drafts.HandedIn;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewCases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Use case: an application is handed in, once however often its draft is sent. */
@ApplicationScoped
public class HandInReview {

    private final SubmitReview submitReview;
    private final HandInDraft handInDraft;
    private final ReviewCases cases;

    HandInReview(SubmitReview submitReview, HandInDraft handInDraft, ReviewCases cases) {
        this.submitReview = submitReview;
        this.handInDraft = handInDraft;
        this.cases = cases;
    }

    /**
     * @param draft draft it was prepared in; null when there was none
     * @param counter how it came in over the counter; null when it came online
     * @throws onenet.problem.Problem what {@link SubmitReview} has against it; NOT_FOUND for another owner's draft
     */
    @Transactional
    public Received handle(UUID draft, SubmitReview.Asked asked, CounterReceipt counter, Actor actor) {
        HandedIn handedIn = handInDraft.handle(draft, asked.kind().name(), actor, () -> submitReview
                .handle(asked, counter, actor)
                .caseNumber());
        return new Received(cases.findById(handedIn.caseNumber()), handedIn.before());
    }

    /**
     * The case an application is.
     *
     * @param before whether it was received already when this request came
     */
    public record Received(ReviewCase found, boolean before) {}
}
