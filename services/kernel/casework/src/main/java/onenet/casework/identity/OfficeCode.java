package onenet.casework.identity;

import java.util.Optional;

/**
 * Code of an office or of the area it serves: the statutory division, and for a functional area a suffix of our own
 * (441502-HHW), because functional areas have no GB/T 2260 code.
 */
public record OfficeCode(String value) {
    private static final String NAME = "office code";
    private static final int DIVISION_LENGTH = 6;

    public OfficeCode {
        if (value == null) {
            throw InvalidIdentifier.missing(NAME);
        }
        if (value.length() < DIVISION_LENGTH) {
            throw InvalidIdentifier.length(NAME, "6+", value.length());
        }
        new DivisionCode(value.substring(0, DIVISION_LENGTH));
        if (!value.substring(DIVISION_LENGTH).matches("(-[A-Z]{2,6})?")) {
            throw InvalidIdentifier.shape(
                    NAME, "应为6位行政区划代码，功能区另加“-”和2至6个大写字母", "expected six digits and optionally - with 2 to 6 capitals");
        }
    }

    public static OfficeCode parse(String typed) {
        return new OfficeCode(TypedText.upper(NAME, typed));
    }

    /** The form inside a case number: 441502HHW. */
    static OfficeCode fromCompact(String compact) {
        boolean zoned = compact.length() > DIVISION_LENGTH;
        return new OfficeCode(
                zoned ? compact.substring(0, DIVISION_LENGTH) + "-" + compact.substring(DIVISION_LENGTH) : compact);
    }

    /** The statutory code, the one statistics are reported under. */
    public DivisionCode division() {
        return new DivisionCode(value.substring(0, DIVISION_LENGTH));
    }

    public Optional<String> zone() {
        return value.length() == DIVISION_LENGTH ? Optional.empty() : Optional.of(value.substring(DIVISION_LENGTH + 1));
    }

    public String compact() {
        return value.replace("-", "");
    }

    @Override
    public String toString() {
        return value;
    }
}
