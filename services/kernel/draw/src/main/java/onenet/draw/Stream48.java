package onenet.draw;

import java.nio.ByteBuffer;

/**
 * The numbers of one field of one draw: HMAC-SHA-256 of list digest, field and a counter, keyed with the seed; of each the first 48 bits, a number
 * every language holds exactly. A number beyond the last whole multiple of the choices is left out, so that no choice is likelier than another.
 */
final class Stream48 {

    private static final long SPACE = 1L << 48;

    private final Seed seed;
    private final String about;
    private long counter;

    Stream48(Seed seed, String draw, String listDigest, String field) {
        this.seed = seed;
        this.about = draw + "\n" + listDigest + "\n" + field + "\n";
    }

    /** The next choice, from 0 to {@code choices - 1}. */
    int next(int choices) {
        long fair = SPACE - SPACE % choices;
        long number;
        do {
            number = ByteBuffer.wrap(Hashes.hmac(seed.key(), about + counter++)).getLong() >>> 16;
        } while (number >= fair);
        return (int) (number % choices);
    }
}
