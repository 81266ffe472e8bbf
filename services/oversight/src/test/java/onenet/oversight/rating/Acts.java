package onenet.oversight.rating;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.casework.authority.AuthorityMode;
import onenet.casework.clock.Light;
import onenet.feed.Progress;
import onenet.oversight.caseboard.CaseService;
import onenet.oversight.caseboard.Line;
import onenet.oversight.caseboard.Shown;
import onenet.oversight.caseboard.Stage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Acts of service of one filing, and ratings of them. */
final class Acts {

    static final String CASE = "YA-441521-2026-000001-X";
    static final String HOLDER = "91441521MA4XAB1211";
    static final Instant NOW = Instant.parse("2026-11-16T02:00:00Z");

    private Acts() {}

    static Line line(String type, Progress.Kind by) {
        Progress head = new Progress(
                CASE,
                "44015000700001",
                HOLDER,
                "441521",
                AuthorityMode.OWN,
                "S",
                "S",
                null,
                null,
                new Progress.By(by, "rated", null),
                NOW);
        return new Line(place(type), type, Optional.of(head));
    }

    static Line unheaded(String type) {
        return new Line(place(type), type, Optional.empty());
    }

    private static Line.Place place(String type) {
        return new Line.Place("event of " + type, CaseService.PLAN_FILING.source(), CASE, 1, NOW);
    }

    static ServiceAct act(ServiceChannel channel) {
        return new ServiceAct("e", "planfiling.plan-filed.v1", channel, "441521", Optional.of("rated"), NOW);
    }

    static ServiceRating rating(Grade grade, boolean anonymous) {
        return new ServiceRating(
                about(),
                act(ServiceChannel.ONLINE),
                new RatingWords(grade, Map.of(), "", anonymous),
                new Actor("rater", "示例甲", Set.of(Role.APPLICANT), Optional.of(HOLDER), Optional.empty()),
                NOW);
    }

    static RatingOrder order(boolean anonymous) {
        return new RatingOrder(
                "CP-441521-2026-000001-X",
                rating(Grade.DISSATISFIED, anonymous),
                Optional.of(LocalDate.of(2026, 11, 30)),
                NOW);
    }

    private static Shown about() {
        return new Shown(
                CASE,
                CaseService.PLAN_FILING,
                "44015000700001",
                HOLDER,
                "441521",
                null,
                "FILED",
                "FILED",
                Light.NONE,
                null,
                true,
                null,
                Stage.ENDED,
                null,
                NOW,
                NOW,
                "");
    }
}
