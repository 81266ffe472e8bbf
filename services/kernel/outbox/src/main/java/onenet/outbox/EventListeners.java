package onenet.outbox;

import java.util.List;

/** Ears of a service that are known only when it runs, because data or configuration says which queues it consumes. */
public interface EventListeners {

    /** Each with the queue it listens at. */
    List<EventListener> listeners();
}
