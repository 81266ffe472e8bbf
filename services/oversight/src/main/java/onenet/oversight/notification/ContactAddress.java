package onenet.oversight.notification;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a person is written to.
 *
 * @param channel by which way
 * @param value as the carrier needs it
 */
public record ContactAddress(Channel channel, String value) {

    /** A mobile number of the mainland, eleven digits. */
    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");

    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@([A-Za-z0-9][A-Za-z0-9-]{0,62}\\.){1,5}[A-Za-z]{2,24}");

    /** Empty for what is no address of this way. */
    public static Optional<ContactAddress> of(Channel channel, String typed) {
        return switch (channel) {
            case MAIL -> found(channel, MAIL, typed.strip());
            case SMS -> found(channel, MOBILE, typed.replaceAll("[\\s-]", "").replaceFirst("^(\\+|00)86", ""));
            case CENTRE -> Optional.empty();
        };
    }

    private static Optional<ContactAddress> found(Channel channel, Pattern form, String value) {
        return form.matcher(value).matches() ? Optional.of(new ContactAddress(channel, value)) : Optional.empty();
    }

    /** Enough for its owner to know it again, and for nobody else to use it. */
    public String masked() {
        if (channel == Channel.SMS) {
            return value.substring(0, 3) + "****" + value.substring(value.length() - 4);
        }
        return value.charAt(0) + "***" + value.substring(value.indexOf('@'));
    }

    /** No log line tells where somebody is written to. */
    @Override
    public String toString() {
        return masked();
    }
}
