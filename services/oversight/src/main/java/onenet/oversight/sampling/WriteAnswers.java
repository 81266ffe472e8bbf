package onenet.oversight.sampling;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Use case: an inspector who was drawn for a case answers its checklist. */
@ApplicationScoped
public class WriteAnswers {

    private final ReviewDesk desk;

    WriteAnswers(ReviewDesk desk) {
        this.desk = desk;
    }

    /**
     * @param ifMatch the version the actor saw, as an entity tag
     * @throws onenet.problem.Problem CHECKLIST_INCOMPLETE
     */
    @Transactional
    public CaseReview handle(Actor inspector, UUID id, String ifMatch, List<Answer> answers) {
        return desk.act(new ReviewDesk.Act(inspector, id, ifMatch, ReviewAction.WRITE, ""), (review, now) -> {
            Answer.require(answers, desk.checklist(review));
            review.written(inspector, answers, now);
        });
    }
}
