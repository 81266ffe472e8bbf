package onenet.sm;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** The SM3 digest (GB/T 32905). It is taken over bytes: a text has a charset, and here it is UTF-8. */
public final class Sm3 {

    /** Object identifier of SM3, as OFD signatures name their check method. */
    public static final String OID = "1.2.156.10197.1.401";

    private Sm3() {}

    public static byte[] digest(byte[] message) {
        SM3Digest digest = new SM3Digest();
        digest.update(message, 0, message.length);
        byte[] value = new byte[digest.getDigestSize()];
        digest.doFinal(value, 0);
        return value;
    }

    /** @return 64 lower-case hexadecimal digits */
    public static String hex(byte[] message) {
        return HexFormat.of().formatHex(digest(message));
    }

    /** @return 64 lower-case hexadecimal digits of the text in UTF-8 */
    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The digest only who has the key can make (HMAC): of what is short enough to be guessed.
     *
     * @return 64 lower-case hexadecimal digits
     */
    public static String keyedHex(byte[] key, String text) {
        HMac mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        byte[] message = text.getBytes(StandardCharsets.UTF_8);
        mac.update(message, 0, message.length);
        byte[] value = new byte[mac.getMacSize()];
        mac.doFinal(value, 0);
        return HexFormat.of().formatHex(value);
    }
}
