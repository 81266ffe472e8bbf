package onenet.ecert.seal;

import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** The SM3 digest (GB/T 32905). It is taken over bytes: whoever digests text states the charset. */
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

    public static String hex(byte[] message) {
        return HexFormat.of().formatHex(digest(message));
    }
}
