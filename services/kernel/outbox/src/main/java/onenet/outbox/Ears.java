package onenet.outbox;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** All listeners of the service, joined to one per queue: those that are beans, and those that data or configuration brings. */
@Singleton
public class Ears {

    private final List<EventListener> all;

    Ears(@All List<EventListener> beans, @All List<EventListeners> told) {
        this.all = SharedQueue.joined(
                Stream.concat(beans.stream(), told.stream().flatMap(each -> each.listeners().stream())));
    }

    public List<EventListener> all() {
        return all;
    }
}
