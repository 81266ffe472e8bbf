package onenet.outbox;

/** A service's ear: one bean per queue of {@code contracts/asyncapi/queues.yaml} the service consumes. */
public interface EventListener {

    /** The queue's name in {@code queues.yaml}. */
    String queue();

    /**
     * Handles one event inside the inbox transaction; called once per event and in order within a subject. Event types the
     * service does not care for are simply returned from.
     *
     * @throws TransientFailure to have the event retried until it succeeds
     */
    void on(ReceivedEvent event);
}
