package onenet.draw;

/**
 * How many are to be drawn in one field.
 *
 * @param number seats, 1 to 99
 */
public record Wanted(String field, int number) {

    public Wanted {
        Texts.code(field);
        if (number < 1 || number > 99) {
            throw new DrawRefused(DrawRefused.Reason.MALFORMED, field);
        }
    }

    String line() {
        return "?" + field + "|" + number;
    }
}
