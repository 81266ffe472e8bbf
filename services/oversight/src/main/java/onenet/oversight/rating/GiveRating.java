package onenet.oversight.rating;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.identity.CaseNumber;
import onenet.oversight.OversightProblem;
import onenet.oversight.caseboard.Shown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Use case: an enterprise rates one act of service of its own case, once (好差评); a bad rating opens a work order. */
@ApplicationScoped
public class GiveRating {

    /** In the record of acts an anonymous rater stays one; who he is stands with the rating alone. */
    private static final Actor SOMEBODY = new Actor("anonymous", "匿名评价人", Set.of(), Optional.empty(), Optional.empty());

    private final RatableCases cases;
    private final RatingFile file;
    private final ServiceRatings ratings;
    private final RatingOrderDesk desk;
    private final AuditTrail audit;
    private final InstantSource clock;

    GiveRating(
            RatableCases cases,
            RatingFile file,
            ServiceRatings ratings,
            RatingOrderDesk desk,
            AuditTrail audit,
            InstantSource clock) {
        this.cases = cases;
        this.file = file;
        this.ratings = ratings;
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
    }

    /** Which act, and what is said of it. */
    public record Wanted(CaseNumber about, String eventId, RatingWords said) {}

    /** @throws onenet.problem.Problem NOT_FOUND, RATING_NO_ACT, RATING_GIVEN, RATING_TOO_LATE, RATING_DIMENSION */
    @Transactional
    public void handle(Actor rater, Wanted wanted) {
        Shown found = cases.own(rater, wanted.about().value());
        ServiceAct act = cases.acts(found).stream()
                .filter(each -> each.eventId().equals(wanted.eventId()))
                .findFirst()
                .orElseThrow(OversightProblem.RATING_NO_ACT::raise);
        Instant now = clock.instant();
        RatingRules.require(act, wanted.said(), file, LegalTime.date(now));
        ratings.reserve(act.eventId());
        if (ratings.of(found, act.eventId()).isPresent()) {
            throw OversightProblem.RATING_GIVEN.raise();
        }
        ServiceRating rating = new ServiceRating(found, act, wanted.said(), rater, now);
        ratings.persistAndFlush(rating);
        record(rater, rating);
        if (rating.grade().isBad()) {
            desk.open(rating, now);
        }
    }

    private void record(Actor rater, ServiceRating rating) {
        audit.record(
                rating.anonymous() ? SOMEBODY : rater,
                "GIVE_RATING",
                rating.subject(),
                Map.of("grade", rating.grade().name()));
    }
}
