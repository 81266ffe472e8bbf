package onenet.oversight.exchange;

import onenet.feed.Progress;
import onenet.outbox.EventListener;
import onenet.outbox.EventListeners;
import onenet.outbox.ReceivedEvent;
import onenet.oversight.caseboard.CaseService;
import onenet.oversight.notification.EnterMessage;
import onenet.oversight.notification.Happening;
import onenet.oversight.notification.Happening.About;
import onenet.oversight.notification.Templates;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Hears what the party of a case is written to about; which events these are says {@code contracts/oversight/notifications.yaml}. */
@Singleton
public class MessageListener implements EventListeners {

    private final Templates templates;
    private final EnterMessage enter;
    private final Heads heads;

    MessageListener(Templates templates, EnterMessage enter, Heads heads) {
        this.templates = templates;
        this.enter = enter;
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

        @Override
        public boolean hears(String type) {
            return templates.ofType(type).isPresent();
        }

        /** Happening again it changes nothing: many may be entered in one transaction. */
        @Override
        public boolean copies(String type) {
            return true;
        }

        /** Without a head nobody is known who could be written to. */
        @Override
        public void on(ReceivedEvent event) {
            heads.of(event).ifPresent(head -> enter.handle(event.type(), told(event, head)));
        }

        private Happening told(ReceivedEvent event, Progress head) {
            JsonNode data = event.data();
            return new Happening(
                    event.id(),
                    new About(service, head.holderUscc(), head.caseNumber(), head.itemCode(), head.office()),
                    head.occurredAt(),
                    day(data, "dueOn").or(() -> Optional.ofNullable(head.dueOn())),
                    day(data, "validTo"),
                    Optional.ofNullable(data.path("period").textValue()));
        }
    }

    /** A day that cannot be read is none: the message is written all the same. */
    private static Optional<LocalDate> day(JsonNode data, String name) {
        try {
            return Optional.ofNullable(data.path(name).textValue()).map(LocalDate::parse);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
