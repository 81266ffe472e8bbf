package onenet.casework.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one issuer writes its licence numbers, for example {@code 粤汕危化经字〔{year}〕{serial:5}号}. Order 55 fixes no format,
 * so it is data of the issuer.
 */
public record LicenceNumberTemplate(String template) {
    private static final String NAME = "licence number template";
    private static final Pattern SHAPE = Pattern.compile("([^{}]*)\\{year}([^{}]*)\\{serial:([1-9])}([^{}]*)");

    /** What a licence number says once the issuer's words are taken away. */
    public record Numbered(int year, long serial) {}

    public LicenceNumberTemplate {
        if (template == null) {
            throw InvalidIdentifier.missing(NAME);
        }
        if (!SHAPE.matcher(template).matches()) {
            throw InvalidIdentifier.shape(
                    NAME, "须先含{year}后含{serial:位数}", "needs {year} and then {serial:digits}, once each");
        }
    }

    public String number(int year, long serial) {
        int digits = Integer.parseInt(parts().group(3));
        String padded = ("%0" + digits + "d").formatted(serial);
        if (year < 1000 || year > 9999 || serial < 1 || padded.length() > digits) {
            throw InvalidIdentifier.shape(NAME, "年份或流水号超出位数", "year or serial does not fit " + template);
        }
        return parts().group(1) + year + parts().group(2) + padded + parts().group(4);
    }

    /** Empty when the number was written by another issuer or by hand. */
    public Optional<Numbered> read(String number) {
        Matcher parts = parts();
        Matcher seen = Pattern.compile(Pattern.quote(parts.group(1)) + "(\\d{4})" + Pattern.quote(parts.group(2))
                        + "(\\d{" + parts.group(3) + "})" + Pattern.quote(parts.group(4)))
                .matcher(number);
        return seen.matches()
                ? Optional.of(new Numbered(Integer.parseInt(seen.group(1)), Long.parseLong(seen.group(2))))
                : Optional.empty();
    }

    private Matcher parts() {
        Matcher parts = SHAPE.matcher(template);
        parts.matches();
        return parts;
    }
}
