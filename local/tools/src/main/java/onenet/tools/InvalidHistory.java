package onenet.tools;

/** A history line that says something else than the format allows. */
final class InvalidHistory extends IllegalArgumentException {
    InvalidHistory(String message) {
        super(message);
    }
}
