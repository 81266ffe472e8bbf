package onenet.safetyreview.jointreview;

import onenet.audit.AuditTrail;
import onenet.casedesk.ActRequest;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.calendar.WorkingCalendar;
import onenet.problem.CommonProblem;
import onenet.requests.EntityTags;
import onenet.safetyreview.reviewcase.UnderReview;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Where every act of the leading office on a joint review begins, and every act on one ends. */
@Singleton
class JointDoor {

    private final UnderReview reviews;
    private final JointReviews all;
    private final AuditTrail audit;
    private final JointRules rules;
    private final WorkingCalendar calendar;
    private final InstantSource clock;

    JointDoor(
            UnderReview reviews,
            JointReviews all,
            AuditTrail audit,
            JointRules rules,
            WorkingCalendar calendar,
            InstantSource clock) {
        this.reviews = reviews;
        this.all = all;
        this.audit = audit;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @throws onenet.problem.Problem NOT_FOUND, FORBIDDEN, OUTSIDE_JURISDICTION, TRANSITION_NOT_ALLOWED, FOUR_EYES, RECUSED, STALE_VERSION */
    JointReview open(ActRequest act, JointAction action) {
        reviews.open(act.caseNumber(), act.actor(), JointLifecycle.TABLE.roles(action), action.name());
        JointReview found = all.findByIdOptional(act.caseNumber()).orElseThrow(CommonProblem.NOT_FOUND::raise);
        EntityTags.require(act.ifMatch(), found.version());
        return found;
    }

    JointReview file(JointReview review, Actor actor, String what, Map<String, ?> detail) {
        all.persistAndFlush(review);
        audit.record(actor, "JOINT_" + what, review.caseNumber(), detail);
        return review;
    }

    LocalDate today() {
        return LegalTime.today(clock);
    }

    JointRules.Version rules() {
        return rules.on(today());
    }

    WorkingCalendar calendar() {
        return calendar;
    }
}
