package onenet.ecert.certificate;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 128 random bits in hexadecimal: cannot be guessed, cannot be counted through. */
public final class RandomToken {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;
    private static final Pattern TOKEN = Pattern.compile("^[^0-9a-z]*([0-9a-f]{32})(?![0-9a-z])");

    private RandomToken() {}

    public static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /**
     * A token as a link was typed or passed on: in capitals, with blanks or line breaks in it, with a full stop or a word of the sentence behind it.
     *
     * @return empty where the link was cut, so that it never was this token
     */
    public static Optional<String> read(String link) {
        String letters = link.replaceAll("[\\s\\p{Z}\\p{Cf}]", "").toLowerCase(Locale.ROOT);
        Matcher token = TOKEN.matcher(letters);
        return token.find() ? Optional.of(token.group(1)) : Optional.empty();
    }
}
