package onenet.ecert.seal;

import java.security.SecureRandom;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM2Engine;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;

/**
 * SM2 encryption in the order of the national standard, C1‖C3‖C2, which is always named: the engine's own default is the old order.
 *
 * <p>For platforms that encrypt their answers to the caller. A text in the other order, or altered, is refused and never read as empty.
 */
public final class Sm2Encryption {

    private Sm2Encryption() {}

    public static byte[] encrypt(ECPublicKeyParameters key, SecureRandom random, byte[] plain) {
        SM2Engine engine = new SM2Engine(SM2Engine.Mode.C1C3C2);
        engine.init(true, new ParametersWithRandom(key, random));
        return process(engine, plain);
    }

    public static byte[] decrypt(ECPrivateKeyParameters key, byte[] encrypted) {
        SM2Engine engine = new SM2Engine(SM2Engine.Mode.C1C3C2);
        engine.init(false, key);
        return process(engine, encrypted);
    }

    private static byte[] process(SM2Engine engine, byte[] text) {
        try {
            return engine.processBlock(text, 0, text.length);
        } catch (InvalidCipherTextException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new MalformedSeal("SOURCE_ERROR: not an SM2 text in the order C1C3C2, or altered", e);
        }
    }
}
