package onenet.casework.identity;

/** GB/T 2260 division code: six digits, province · city · county. Not checked against today's list, old codes live on. */
public record DivisionCode(String value) {
    private static final String NAME = "division code";

    public DivisionCode {
        if (value == null) {
            throw InvalidIdentifier.missing(NAME);
        }
        if (value.length() != 6) {
            throw InvalidIdentifier.length(NAME, "6", value.length());
        }
        TypedText.requireDigits(NAME, value, 0, 6);
        if (value.charAt(0) == '0') {
            throw InvalidIdentifier.character(NAME, value, 0);
        }
    }

    public static DivisionCode parse(String typed) {
        return new DivisionCode(TypedText.plain(NAME, typed));
    }

    public boolean isProvince() {
        return value.endsWith("0000");
    }

    public boolean isCity() {
        return value.endsWith("00") && !isProvince();
    }

    /** The city (or province) above; a city answers itself. */
    public DivisionCode city() {
        return isProvince() ? this : new DivisionCode(value.substring(0, 4) + "00");
    }

    public DivisionCode province() {
        return new DivisionCode(value.substring(0, 2) + "0000");
    }

    public boolean contains(DivisionCode other) {
        if (isProvince()) {
            return other.province().equals(this);
        }
        return isCity() ? other.city().equals(this) : equals(other);
    }

    @Override
    public String toString() {
        return value;
    }
}
