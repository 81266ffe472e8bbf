package onenet.ecert.certificate;

import java.security.SecureRandom;
import java.util.HexFormat;

/** 128 random bits in hexadecimal: cannot be guessed, cannot be counted through. */
public final class RandomToken {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private RandomToken() {}

    public static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
