package onenet.safetyreview.consequence;

import onenet.casedesk.CaseFollower;
import onenet.casework.actor.Actor;
import onenet.safetyreview.credential.DependantKind;
import onenet.safetyreview.law.ReviewKind;
import onenet.safetyreview.project.ProjectContent;
import onenet.safetyreview.project.Projects;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewMove;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;

/** What follows for a review that begins on what fell away before; and what ends with one. */
@Singleton
class FollowReviews implements CaseFollower<ReviewCase, ReviewMove> {

    private static final Set<DependantKind> REVIEWS =
            EnumSet.of(DependantKind.OPEN_CONDITION_REVIEW, DependantKind.OPEN_DESIGN_REVIEW);

    private final ConsequenceRegister register;
    private final Projects projects;

    FollowReviews(ConsequenceRegister register, Projects projects) {
        this.register = register;
        this.projects = projects;
    }

    /** Who assessed or designs it may have lost his qualification. */
    @Override
    public void received(ReviewCase found, Actor actor) {
        ProjectContent content =
                projects.locked(found.projectNumber()).orElseThrow().content();
        String body = found.kind() == ReviewKind.CONDITION
                ? content.assessor().uscc()
                : content.designer().uscc();
        register.begun(body, Dependants.of(found), actor);
    }

    @Override
    public void moved(ReviewMove move, Actor actor) {
        if (!move.found().open()) {
            register.ended(move.found().caseNumber(), REVIEWS, actor);
        }
    }
}
