package onenet.safetyreview.caseview;

import onenet.casework.actor.Actor;
import onenet.safetyreview.reviewcase.ReviewDesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Query: one review as the asking actor may see it. */
@ApplicationScoped
public class ReadReview {

    private final ReviewDesk desk;
    private final ReviewViews views;

    ReadReview(ReviewDesk desk, ReviewViews views) {
        this.desk = desk;
        this.views = views;
    }

    @Transactional
    public ReviewView handle(String caseNumber, Actor actor) {
        return views.view(desk.read(caseNumber, actor), actor);
    }
}
