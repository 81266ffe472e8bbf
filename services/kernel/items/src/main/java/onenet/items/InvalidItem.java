package onenet.items;

/** An item file that cannot be worked with: loading stops, because the guide, the form and every notice would be wrong. */
public final class InvalidItem extends IllegalArgumentException {
    InvalidItem(String message) {
        super(message);
    }

    static void require(boolean holds, String message) {
        if (!holds) {
            throw new InvalidItem(message);
        }
    }
}
