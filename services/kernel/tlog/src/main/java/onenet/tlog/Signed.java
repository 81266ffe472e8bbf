package onenet.tlog;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One signature under a note.
 *
 * @param name of the key
 * @param value the key's number in four bytes, then what the key's kind makes of the text
 */
public record Signed(String name, String value) {

    private static final Pattern LINE =
            Pattern.compile("— ([^\\s+]+) ([A-Za-z0-9+/]+=*)", Pattern.UNICODE_CHARACTER_CLASS);

    static Signed of(String name, int number, byte[] signature) {
        ByteBuffer whole = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .putInt(number)
                .put(signature);
        return new Signed(name, Base64.getEncoder().encodeToString(whole.array()));
    }

    /** @throws Malformed when it is no line of a signature */
    public static Signed ofLine(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches() || Base64s.decode(parts.group(2)).length <= Integer.BYTES) {
            throw new Malformed("no signature");
        }
        return new Signed(parts.group(1), parts.group(2));
    }

    /** With its end. */
    public String line() {
        return "— %s %s\n".formatted(name, value);
    }

    int number() {
        return ByteBuffer.wrap(Base64s.decode(value)).getInt();
    }

    byte[] signature() {
        byte[] whole = Base64s.decode(value);
        return Arrays.copyOfRange(whole, Integer.BYTES, whole.length);
    }
}
