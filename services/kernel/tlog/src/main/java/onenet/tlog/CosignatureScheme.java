package onenet.tlog;

import java.nio.ByteBuffer;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Arrays;

/** Ed25519 with the second it was signed in before it, which is signed with the text. */
final class CosignatureScheme extends Ed25519Scheme {

    @Override
    public byte[] sign(PrivateKey key, String text, Instant now) {
        byte[] signature = super.sign(key, dated(now.getEpochSecond(), text), now);
        return ByteBuffer.allocate(Long.BYTES + signature.length)
                .putLong(now.getEpochSecond())
                .put(signature)
                .array();
    }

    @Override
    public boolean verifies(byte[] raw, String text, byte[] value) {
        if (value.length <= Long.BYTES || second(value) < 0) {
            return false;
        }
        byte[] signature = Arrays.copyOfRange(value, Long.BYTES, value.length);
        return super.verifies(raw, dated(second(value), text), signature);
    }

    static long second(byte[] value) {
        return ByteBuffer.wrap(value).getLong();
    }

    private static String dated(long second, String text) {
        return "cosignature/v1\ntime %d\n%s".formatted(second, text);
    }
}
