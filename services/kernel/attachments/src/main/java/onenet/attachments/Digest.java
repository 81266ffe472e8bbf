package onenet.attachments;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;

/** The SHA-256 of a content, which is its name: 64 lower-case hex digits and nothing else, so that it never leads elsewhere. */
final class Digest {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private Digest() {}

    /** {@code ab/cd/abcd…}: no folder grows too large. */
    static String place(String digest) {
        if (!DIGEST.matcher(digest).matches()) {
            throw new IllegalArgumentException("not a digest");
        }
        return digest.substring(0, 2) + "/" + digest.substring(2, 4) + "/" + digest;
    }

    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
