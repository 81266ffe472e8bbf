package onenet.oversight.sampling;

import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Query: the check of one drawn case, its checklist and what the actor may do next. */
@ApplicationScoped
public class ReadReview {

    private final CaseReviews reviews;
    private final ReviewDesk desk;

    ReadReview(CaseReviews reviews, ReviewDesk desk) {
        this.reviews = reviews;
        this.desk = desk;
    }

    /** A check as somebody sees it. */
    public record Seen(CaseReview review, List<Question> checklist, Set<ReviewAction> allowed) {}

    /** @throws onenet.problem.Problem NOT_FOUND for a check the actor does not see */
    @Transactional
    public Seen handle(Actor actor, UUID id) {
        CaseReview review = reviews.findByIdOptional(id)
                .filter(found -> ReviewRules.sees(actor, found))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        return new Seen(review, desk.checklist(review), desk.allowed(actor, review));
    }
}
