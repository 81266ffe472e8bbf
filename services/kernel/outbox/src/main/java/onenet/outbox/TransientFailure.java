package onenet.outbox;

/** Handling failed for a cause that passes by itself; the event is retried, never laid aside. */
public final class TransientFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TransientFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
