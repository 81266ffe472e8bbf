package onenet.oversight.caseboard;

import onenet.casework.authority.AuthorityMode;
import onenet.casework.clock.Light;
import onenet.feed.Progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What one case of plan-filing was told, line by line. */
final class Lines {

    static final String CASE = "YA-441521-2026-000001-X";
    static final String HOLDER = "91441521MA4XAB1211";

    private Lines() {}

    static Line at(String moment, int sequence, String publicStatus, String dueOn, Light light) {
        return of(moment, sequence, "441521", publicStatus, dueOn, light);
    }

    static Line of(String moment, int sequence, String office, String publicStatus, String dueOn, Light light) {
        Instant at = Instant.parse(moment);
        Progress head = new Progress(
                CASE,
                "44015000700001",
                HOLDER,
                office,
                AuthorityMode.OWN,
                publicStatus,
                publicStatus,
                dueOn == null ? null : LocalDate.parse(dueOn),
                light,
                new Progress.By(Progress.Kind.OFFICER, "id-of-somebody", null),
                at);
        return new Line(place(at, sequence), "planfiling.some-fact.v1", Optional.of(head));
    }

    static Line unheaded(String moment, int sequence) {
        return new Line(place(Instant.parse(moment), sequence), "planfiling.old-fact.v1", Optional.empty());
    }

    private static Line.Place place(Instant at, int sequence) {
        return new Line.Place("event-" + sequence, CaseService.PLAN_FILING.source(), CASE, sequence, at);
    }
}
