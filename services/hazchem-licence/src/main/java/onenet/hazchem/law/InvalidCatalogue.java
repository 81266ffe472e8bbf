package onenet.hazchem.law;

/** A line of the chemicals file that cannot be relied on; loading stops. */
public final class InvalidCatalogue extends IllegalArgumentException {
    InvalidCatalogue(String message) {
        super(message);
    }
}
