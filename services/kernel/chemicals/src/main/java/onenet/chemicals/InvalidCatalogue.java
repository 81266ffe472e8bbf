package onenet.chemicals;

/** An edition that cannot be relied on; loading stops. */
public final class InvalidCatalogue extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    InvalidCatalogue(String message) {
        super(message);
    }
}
