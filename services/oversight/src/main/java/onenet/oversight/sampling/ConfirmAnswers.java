package onenet.oversight.sampling;

import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Use case: another inspector of the case signs what was written; whether something has to be corrected follows from the answers. */
@ApplicationScoped
public class ConfirmAnswers {

    private final CaseReviews reviews;
    private final ReviewDesk desk;

    ConfirmAnswers(CaseReviews reviews, ReviewDesk desk) {
        this.reviews = reviews;
        this.desk = desk;
    }

    /** @param ifMatch the version the actor saw, as an entity tag */
    @Transactional
    public CaseReview handle(Actor inspector, UUID id, String ifMatch) {
        ReviewAction how = desk.confirming(reviews.held(id).orElseThrow(CommonProblem.NOT_FOUND::raise));
        return desk.act(
                new ReviewDesk.Act(inspector, id, ifMatch, how, ""),
                (review, now) -> review.confirmed(how, inspector, now));
    }
}
