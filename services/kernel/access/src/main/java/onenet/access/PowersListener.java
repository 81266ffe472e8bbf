package onenet.access;

import onenet.outbox.EventListener;
import onenet.outbox.EventListeners;
import onenet.outbox.ReceivedEvent;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hears from oversight who holds which power, where {@code onenet.powers.queue} says at which queue. */
@Singleton
class PowersListener implements EventListeners {

    private final Powers powers;
    private final Optional<String> queue;

    /** @param queue empty in the service that keeps the register itself, and where nobody asks who is competent */
    PowersListener(Powers powers, @ConfigProperty(name = "onenet.powers.queue") Optional<String> queue) {
        this.powers = powers;
        this.queue = queue;
    }

    @Override
    public List<EventListener> listeners() {
        return queue.<EventListener>map(name -> new Ear(name, powers)).stream().toList();
    }

    private record Ear(String queue, Powers powers) implements EventListener {

        @Override
        public boolean hears(String type) {
            return type.equals(PowersChange.TYPE);
        }

        /** What was decided about powers before the service was there holds for it as well. */
        @Override
        public boolean fromTheStart() {
            return true;
        }

        @Override
        public void on(ReceivedEvent event) {
            powers.hear(event.data());
        }
    }
}
