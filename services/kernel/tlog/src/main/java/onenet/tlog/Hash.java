package onenet.tlog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** A node of the tree: a SHA-256 hash in the two kinds RFC 6962, section 2.1, tells apart, so that no leaf can pass for a node. */
public final class Hash {

    /** Bytes of one. */
    public static final int SIZE = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] value;

    private Hash(byte[] value) {
        this.value = value;
    }

    /** @throws Malformed when it is not 32 bytes long */
    public static Hash of(byte[] value) {
        if (value.length != SIZE) {
            throw new Malformed("a hash of " + value.length + " bytes");
        }
        return new Hash(value.clone());
    }

    /** @throws Malformed when it is not the base64 of 32 bytes */
    public static Hash ofBase64(String text) {
        return of(Base64s.decode(text));
    }

    /** The root of a log in which nothing stands. */
    public static Hash ofNothing() {
        return new Hash(sha256().digest());
    }

    public static Hash ofLeaf(byte[] entry) {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        return new Hash(digest.digest(entry));
    }

    public static Hash ofNode(Hash left, Hash right) {
        MessageDigest digest = sha256();
        digest.update(NODE);
        digest.update(left.value);
        return new Hash(digest.digest(right.value));
    }

    public byte[] bytes() {
        return value.clone();
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(value);
    }

    /** The first four bytes of the hash of these parts one behind the other: how notes name keys. */
    static int shortened(String name, byte[] key) {
        MessageDigest digest = sha256();
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        return java.nio.ByteBuffer.wrap(digest.digest(key)).getInt();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(value, hash.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return base64();
    }
}
