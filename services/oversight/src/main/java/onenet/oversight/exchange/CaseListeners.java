package onenet.oversight.exchange;

import onenet.feed.Progress;
import onenet.outbox.EventListener;
import onenet.outbox.EventListeners;
import onenet.outbox.ReceivedEvent;
import onenet.oversight.caseboard.CaseService;
import onenet.oversight.caseboard.KeepLine;
import onenet.oversight.caseboard.Line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Hears every event of every service that has cases, and reads of it its head and nothing else. */
@Singleton
public class CaseListeners implements EventListeners {

    private final KeepLine keepLine;
    private final ObjectReader heads;

    CaseListeners(KeepLine keepLine, ObjectMapper json) {
        this.keepLine = keepLine;
        // a head may grow: what is not known here is passed over, also a word
        this.heads = json.readerFor(Progress.class)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .with(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL);
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
            Optional<Progress> head = head(event.data().path("progress"));
            Instant at = head.map(Progress::occurredAt).orElse(event.time());
            Line.Place place = new Line.Place(event.id(), service.source(), event.subject(), event.sequence(), at);
            keepLine.handle(new Line(place, event.type(), head));
        }
    }

    /** Empty in events of before the head, and where what stands there is none. */
    private Optional<Progress> head(JsonNode told) {
        if (!told.isObject()) {
            return Optional.empty();
        }
        try {
            Progress head = heads.readValue(told);
            return Optional.of(head).filter(CaseListeners::isWhole);
        } catch (JsonProcessingException none) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new IllegalStateException("read from memory", impossible);
        }
    }

    private static boolean isWhole(Progress head) {
        return Stream.of(
                        head.caseNumber(),
                        head.itemCode(),
                        head.holderUscc(),
                        head.office(),
                        head.publicStatus(),
                        head.by(),
                        head.occurredAt())
                .allMatch(each -> each != null);
    }
}
