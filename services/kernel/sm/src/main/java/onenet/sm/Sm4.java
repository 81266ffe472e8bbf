package onenet.sm;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * The SM4 cipher (GB/T 32907) in Galois/Counter mode: what is kept encrypted can be neither read nor altered without its key, and not moved to another place
 * either. A fresh number of twelve bytes stands in front of each text.
 */
public final class Sm4 {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 16;

    private Sm4() {}

    /** @return a key of sixteen bytes from a secret of any length */
    public static byte[] key(byte[] secret) {
        return Arrays.copyOf(Sm3.digest(secret), KEY);
    }

    /** @param place what the text belongs to; it has to be named again to read it */
    public static byte[] encrypt(byte[] key, SecureRandom random, byte[] plain, byte[] place) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = run(true, key, nonce, place, plain);
            byte[] whole = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
            return whole;
        } catch (InvalidCipherTextException impossible) {
            throw new CryptographyFailed("the text could not be encrypted", impossible);
        }
    }

    /** @return empty when the text is not of this key or of this place, or altered */
    public static Optional<byte[]> decrypt(byte[] key, byte[] whole, byte[] place) {
        if (whole.length < NONCE) {
            return Optional.empty();
        }
        try {
            return Optional.of(run(
                    false, key, Arrays.copyOf(whole, NONCE), place, Arrays.copyOfRange(whole, NONCE, whole.length)));
        } catch (InvalidCipherTextException altered) {
            return Optional.empty();
        }
    }

    private static byte[] run(boolean encrypt, byte[] key, byte[] nonce, byte[] place, byte[] text)
            throws InvalidCipherTextException {
        GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(encrypt, new AEADParameters(new KeyParameter(key), TAG_BITS, nonce, place));
        byte[] out = new byte[cipher.getOutputSize(text.length)];
        int written = cipher.processBytes(text, 0, text.length, out, 0);
        cipher.doFinal(out, written);
        return out;
    }
}
