package onenet.casework.identity;

/** Nine-digit town or street code of the statistics list; the first six are the division, which does not prove jurisdiction. */
public record TownCode(String value) {
    private static final String NAME = "town code";

    public TownCode {
        if (value == null) {
            throw InvalidIdentifier.missing(NAME);
        }
        if (value.length() != 9) {
            throw InvalidIdentifier.length(NAME, "9", value.length());
        }
        TypedText.requireDigits(NAME, value, 0, 9);
        new DivisionCode(value.substring(0, 6));
    }

    public static TownCode parse(String typed) {
        return new TownCode(TypedText.plain(NAME, typed));
    }

    public DivisionCode division() {
        return new DivisionCode(value.substring(0, 6));
    }

    @Override
    public String toString() {
        return value;
    }
}
