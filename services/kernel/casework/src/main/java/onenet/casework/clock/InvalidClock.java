package onenet.casework.clock;

/** A clock history that the law does not know: a negative limit, an exclusion ending before it begins, and the like. */
public final class InvalidClock extends IllegalArgumentException {
    InvalidClock(String message) {
        super(message);
    }

    static void require(boolean holds, String message) {
        if (!holds) {
            throw new InvalidClock(message);
        }
    }
}
