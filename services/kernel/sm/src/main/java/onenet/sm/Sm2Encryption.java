package onenet.sm;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM2Engine;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;

/**
 * SM2 encryption in the order of the national standard, C1‖C3‖C2, which is always named: the engine's own default is the old order.
 *
 * <p>For platforms that encrypt their answers to the caller. A text in the other order, or altered, is no text and never read as empty.
 */
public final class Sm2Encryption {

    private static final X9ECParameters CURVE = GMNamedCurves.getByName("sm2p256v1");

    private Sm2Encryption() {}

    /** @param hex the private key as 64 hexadecimal digits */
    public static ECPrivateKeyParameters privateKey(String hex) {
        ECDomainParameters domain = new ECDomainParameters(CURVE.getCurve(), CURVE.getG(), CURVE.getN(), CURVE.getH());
        return new ECPrivateKeyParameters(new BigInteger(1, HexFormat.of().parseHex(hex)), domain);
    }

    public static byte[] encrypt(ECPublicKeyParameters key, SecureRandom random, byte[] plain) {
        SM2Engine engine = new SM2Engine(SM2Engine.Mode.C1C3C2);
        engine.init(true, new ParametersWithRandom(key, random));
        try {
            return engine.processBlock(plain, 0, plain.length);
        } catch (InvalidCipherTextException e) {
            throw new CryptographyFailed("the text could not be encrypted", e);
        }
    }

    /** @return empty when the text is not for this key, in the other order, or altered */
    public static Optional<byte[]> decrypt(ECPrivateKeyParameters key, byte[] encrypted) {
        SM2Engine engine = new SM2Engine(SM2Engine.Mode.C1C3C2);
        engine.init(false, key);
        try {
            return Optional.of(engine.processBlock(encrypted, 0, encrypted.length));
        } catch (InvalidCipherTextException | IllegalArgumentException | ArrayIndexOutOfBoundsException altered) {
            return Optional.empty();
        }
    }
}
