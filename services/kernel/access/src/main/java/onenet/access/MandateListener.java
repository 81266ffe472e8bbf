package onenet.access;

import onenet.outbox.EventListener;
import onenet.outbox.EventListeners;
import onenet.outbox.ReceivedEvent;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hears from proof-exemption which agents and which systems may act for whom, where {@code onenet.mandate.queue} says at which queue. */
@Singleton
class MandateListener implements EventListeners {

    private final Mandates mandates;
    private final Systems systems;
    private final Optional<String> queue;

    /** @param queue empty in the service that keeps mandates itself */
    MandateListener(
            Mandates mandates, Systems systems, @ConfigProperty(name = "onenet.mandate.queue") Optional<String> queue) {
        this.mandates = mandates;
        this.systems = systems;
        this.queue = queue;
    }

    @Override
    public List<EventListener> listeners() {
        return queue.<EventListener>map(name -> new Ear(name, mandates, systems)).stream()
                .toList();
    }

    private record Ear(String queue, Mandates mandates, Systems systems) implements EventListener {

        @Override
        public boolean hears(String type) {
            return type.equals(MandateChange.TYPE) || type.equals(SystemChange.TYPE);
        }

        /** Mandates and systems are older than a service that is new in the city. */
        @Override
        public boolean fromTheStart() {
            return true;
        }

        @Override
        public void on(ReceivedEvent event) {
            if (event.type().equals(MandateChange.TYPE)) {
                mandates.hear(event.data());
            } else {
                systems.hear(event.data());
            }
        }
    }
}
