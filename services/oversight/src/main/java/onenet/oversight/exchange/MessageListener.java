package onenet.oversight.exchange;

import onenet.outbox.EventListener;
import onenet.outbox.EventListeners;
import onenet.oversight.caseboard.CaseService;
import onenet.oversight.notification.EnterMessage;
import onenet.oversight.notification.Templates;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

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
                .<EventListener>map(service -> new PartyEvents(service, templates, enter, heads))
                .toList();
    }
}
