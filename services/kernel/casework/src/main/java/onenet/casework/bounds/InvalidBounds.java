package onenet.casework.bounds;

/** Bounds that cannot be relied on; loading stops. */
public final class InvalidBounds extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    InvalidBounds(String message) {
        super(message);
    }
}
