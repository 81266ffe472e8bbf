package onenet.oversight.exchange;

import onenet.outbox.EventListener;
import onenet.outbox.EventListeners;
import onenet.outbox.ReceivedEvent;
import onenet.oversight.caseboard.CaseService;
import onenet.oversight.statistics.KeepNotice;
import onenet.oversight.statistics.KeepNotice.Point;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Hears what notices ask applicants for, to be counted. */
@Singleton
public class NoticeListener implements EventListeners {

    private static final Set<String> NOTICES = Set.of(
            "hazchem.correction-requested.v1", "planfiling.gaps-notified.v1", "safetyreview.correction-requested.v1");

    private final KeepNotice keep;
    private final Heads heads;

    NoticeListener(KeepNotice keep, Heads heads) {
        this.keep = keep;
        this.heads = heads;
    }

    @Override
    public List<EventListener> listeners() {
        return Arrays.stream(CaseService.values())
                .<EventListener>map(service -> new OfService(service.queue()))
                .toList();
    }

    private final class OfService implements EventListener {

        private final String queue;

        OfService(String queue) {
            this.queue = queue;
        }

        @Override
        public String queue() {
            return queue;
        }

        @Override
        public boolean hears(String type) {
            return NOTICES.contains(type);
        }

        @Override
        public boolean copies(String type) {
            return true;
        }

        @Override
        public void on(ReceivedEvent event) {
            heads.of(event).ifPresent(head -> keep.handle(event.id(), head, points(event.data())));
        }
    }

    /** None in a notice of before its points were told. */
    private static List<Point> points(JsonNode data) {
        return StreamSupport.stream(data.path("asked").spliterator(), false)
                .map(each -> new Point(
                        each.path("material").asText(), each.path("clause").asText()))
                .toList();
    }
}
