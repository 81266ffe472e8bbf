package onenet.outbox;

/** A service's ear at a queue of {@code contracts/asyncapi/queues.yaml}, a bean or one of {@link EventListeners}; several may share a queue. */
public interface EventListener {

    /** The queue's name in {@code queues.yaml}. */
    String queue();

    /** Whether events of this type matter to the service; the others are only counted, many at a time. */
    default boolean hears(String type) {
        return true;
    }

    /**
     * Whether an event of this type only brings a copy up to date: a run of such events is handled in one transaction, so that a copy
     * does not cost a commit for each of them.
     */
    default boolean copies(String type) {
        return false;
    }

    /**
     * Whether what was told before anybody listened at the queue matters as well: a read copy that a later release brings would else know only what
     * is told from then on. Every producer is asked once for everything; subjects the queue has heard of are not handled again.
     */
    default boolean fromTheStart() {
        return false;
    }

    /**
     * Handles one event inside the inbox transaction; called once per event and in order within a subject.
     *
     * @throws TransientFailure to have the event retried until it succeeds
     */
    void on(ReceivedEvent event);
}
