package onenet.oversight.exchange;

import onenet.feed.Progress;
import onenet.outbox.EventListener;
import onenet.outbox.EventListeners;
import onenet.outbox.ReceivedEvent;
import onenet.oversight.caseboard.CaseService;
import onenet.oversight.caseboard.KeepLine;
import onenet.oversight.caseboard.Line;
import onenet.oversight.caseboard.Standing;
import onenet.oversight.deadline.RaiseFindings;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Hears every event of every service that has cases, and reads of it its head and nothing else. */
@Singleton
public class CaseListeners implements EventListeners {

    private final KeepLine keepLine;
    private final RaiseFindings raise;
    private final Heads heads;

    CaseListeners(KeepLine keepLine, RaiseFindings raise, Heads heads) {
        this.keepLine = keepLine;
        this.raise = raise;
        this.heads = heads;
    }

    @Override
    public List<EventListener> listeners() {
        return Arrays.stream(CaseService.values())
                .<EventListener>map(service -> new OfService(service))
                .toList();
    }

    private final class OfService implements EventListener {

        private final CaseService service;

        OfService(CaseService service) {
            this.service = service;
        }

        @Override
        public String queue() {
            return service.queue();
        }

        /** A board is a copy: many lines may be kept in one transaction. */
        @Override
        public boolean copies(String type) {
            return true;
        }

        /** A city has cases before it has a board. */
        @Override
        public boolean fromTheStart() {
            return true;
        }

        @Override
        public void on(ReceivedEvent event) {
            Optional<Progress> head = heads.of(event);
            Instant at = head.map(Progress::occurredAt).orElse(event.time());
            Line.Place place = new Line.Place(event.id(), service.source(), event.subject(), event.sequence(), at);
            // the step that is over is in no row of the board: the sweep would not meet it
            keepLine.handle(new Line(place, event.type(), head))
                    .filter(Standing::overranAStep)
                    .ifPresent(standing -> raise.handle(standing.caseNumber()));
        }
    }
}
