package onenet.safetyreview.panel;

import onenet.casework.actor.Actor;
import onenet.casework.clock.ExclusionGround;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewCases;
import onenet.safetyreview.reviewcase.ReviewDesk;
import onenet.safetyreview.reviewcase.ReviewStatus;

import jakarta.inject.Singleton;
import java.util.Map;

/** What follows from the last opinion: the clock of the case goes on. */
@Singleton
class EndExpertTime {

    private final ReviewCases cases;
    private final ReviewDesk desk;

    EndExpertTime(ReviewCases cases, ReviewDesk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    /** @param actor whose act ended it */
    void of(Panel panel, Actor actor) {
        ReviewCase found = cases.locked(panel.caseNumber());
        boolean stopped = found.status() == ReviewStatus.ACCEPTED
                && found.inquiry().running(ExclusionGround.EXPERT_REVIEW).isPresent();
        if (stopped) {
            desk.file(found.expertsDone(desk.today()), actor, Map.of("panel", panel.name()));
        }
    }
}
