package onenet.oversight.sampling;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Use case: another inspector of the case does not agree with what was written, and says why. */
@ApplicationScoped
public class ReferBack {

    private final ReviewDesk desk;

    ReferBack(ReviewDesk desk) {
        this.desk = desk;
    }

    /** @param ifMatch the version the actor saw, as an entity tag */
    @Transactional
    public CaseReview handle(Actor inspector, UUID id, String ifMatch, String why) {
        return desk.act(
                new ReviewDesk.Act(inspector, id, ifMatch, ReviewAction.REFER_BACK, why),
                (review, now) -> review.referredBack(why));
    }
}
