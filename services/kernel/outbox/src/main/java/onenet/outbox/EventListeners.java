package onenet.outbox;

import java.util.List;

/** Ears of a service that are known only when it runs, because data says which queues it consumes. */
public interface EventListeners {

    /** One listener per queue. */
    List<EventListener> listeners();
}
