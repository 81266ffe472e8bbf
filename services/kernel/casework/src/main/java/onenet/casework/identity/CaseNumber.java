package onenet.casework.identity;

import onenet.casework.identity.InvalidIdentifier.Reason;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number of a case, {@code HZ-441521-2026-000001-K}: prefix, office, year, serial of the office in the year, and a character that checks the
 * rest (ISO 7064 MOD 37,36, dashes left out). The serial has six digits, and more once a year needs them.
 */
public record CaseNumber(String value) {
    private static final String NAME = "case number";
    private static final Pattern SHAPE =
            Pattern.compile("([A-Z]{2,4})-(\\d{6}(?:[A-Z]{2,6})?)-(\\d{4})-(\\d{6,9})-([0-9A-Z])");
    /** Nine digits. */
    public static final int LAST_SERIAL = 999_999_999;

    public CaseNumber {
        Matcher parts = match(value);
        char expected = Mod37And36.check(parts.group(1) + parts.group(2) + parts.group(3) + parts.group(4));
        if (parts.group(5).charAt(0) != expected) {
            throw InvalidIdentifier.check(NAME, Reason.CHECK, value.length(), expected);
        }
        OfficeCode.fromCompact(parts.group(2));
    }

    public static CaseNumber of(String prefix, OfficeCode office, int year, long serial) {
        if (serial < 1 || serial > LAST_SERIAL) {
            throw InvalidIdentifier.shape(NAME, "流水号应在1至999999999之间", "the serial lies between 1 and " + LAST_SERIAL);
        }
        String digits = "%06d".formatted(serial);
        char check = Mod37And36.check(prefix + office.compact() + year + digits);
        return new CaseNumber("%s-%s-%d-%s-%s".formatted(prefix, office.compact(), year, digits, check));
    }

    public static CaseNumber parse(String typed) {
        return new CaseNumber(TypedText.upper(NAME, typed));
    }

    public String prefix() {
        return match(value).group(1);
    }

    /** The office that received the case; it does not follow the case when it moves. */
    public OfficeCode office() {
        return OfficeCode.fromCompact(match(value).group(2));
    }

    public int year() {
        return Integer.parseInt(match(value).group(3));
    }

    public int serial() {
        return Integer.parseInt(match(value).group(4));
    }

    /** Without its dashes, where a number of another kind takes it up whole. */
    public String compact() {
        return value.replace("-", "");
    }

    private static Matcher match(String value) {
        if (value == null) {
            throw InvalidIdentifier.missing(NAME);
        }
        Matcher parts = SHAPE.matcher(value);
        if (!parts.matches()) {
            throw InvalidIdentifier.shape(
                    NAME, "格式不符，应形如HZ-441521-2026-000001-K", "expected a form like HZ-441521-2026-000001-K");
        }
        return parts;
    }

    @Override
    public String toString() {
        return value;
    }
}
