package onenet.draw;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What a draw follows from; a secret until it is told.
 *
 * @param hex 64 lower-case hexadecimal digits, 256 bits
 */
public record Seed(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Seed {
        if (hex == null || !FORM.matcher(hex).matches()) {
            throw new DrawRefused(DrawRefused.Reason.MALFORMED, "seed");
        }
    }

    public static Seed random(SecureRandom source) {
        byte[] bits = new byte[32];
        source.nextBytes(bits);
        return new Seed(HexFormat.of().formatHex(bits));
    }

    /**
     * The promise of this seed for one draw; it may be published, for nobody can compute the seed from it.
     *
     * @param draw name of the draw: one seed gives two draws two promises, and none can be passed off as the other's
     */
    public String promise(String draw) {
        return Hashes.sha256("onenet-draw-1\n" + Texts.code(draw) + "\n" + hex);
    }

    byte[] key() {
        return HexFormat.of().parseHex(hex);
    }

    /** A seed must not stand in logs. */
    @Override
    public String toString() {
        return "Seed[not shown]";
    }
}
