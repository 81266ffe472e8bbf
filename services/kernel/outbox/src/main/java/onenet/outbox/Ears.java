package onenet.outbox;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** All listeners of the service, one per queue: those that are beans, and those that data brings. */
@Singleton
public class Ears {

    private final List<EventListener> all;

    Ears(@All List<EventListener> beans, @All List<EventListeners> told) {
        this.all = Stream.concat(beans.stream(), told.stream().flatMap(each -> each.listeners().stream()))
                .toList();
    }

    public List<EventListener> all() {
        return all;
    }
}
