package onenet.oversight.rating;

import onenet.casework.LegalTime;
import onenet.feed.Progress;
import onenet.oversight.caseboard.Line;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One act of service (办件环节) as a case's service told of it.
 *
 * @param eventId the event that told of it; an act is rated once
 * @param type of that event
 * @param office code of the office that acted
 * @param officer account of the officer who acted; empty where the law's own day or a machine did
 */
public record ServiceAct(
        String eventId, String type, ServiceChannel channel, String office, Optional<String> officer, Instant at) {

    static ServiceAct of(Line line, Progress head, ServiceChannel channel) {
        Optional<String> officer = Optional.of(head.by())
                .filter(by -> by.kind() == Progress.Kind.OFFICER)
                .map(Progress.By::id);
        return new ServiceAct(line.place().eventId(), line.type(), channel, head.office(), officer, head.occurredAt());
    }

    /** Its day, in the time of the law. */
    LocalDate day() {
        return LegalTime.date(at);
    }
}
