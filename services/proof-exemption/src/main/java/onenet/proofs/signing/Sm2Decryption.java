package onenet.proofs.signing;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM2Engine;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;

/** SM2 decryption in the order of the national standard, C1‖C3‖C2, which is always named: the engine's own default is the old order. */
public final class Sm2Decryption {

    private static final X9ECParameters CURVE = GMNamedCurves.getByName("sm2p256v1");

    private final ECPrivateKeyParameters key;

    public Sm2Decryption(String privateKeyHex) {
        ECDomainParameters domain = new ECDomainParameters(CURVE.getCurve(), CURVE.getG(), CURVE.getN(), CURVE.getH());
        this.key = new ECPrivateKeyParameters(new BigInteger(1, HexFormat.of().parseHex(privateKeyHex)), domain);
    }

    /** @return empty when the text is not for this key, in the other order, or altered */
    public Optional<String> decrypt(String hex) {
        try {
            byte[] text = HexFormat.of().parseHex(hex);
            SM2Engine engine = new SM2Engine(SM2Engine.Mode.C1C3C2);
            engine.init(false, key);
            return Optional.of(new String(engine.processBlock(text, 0, text.length), StandardCharsets.UTF_8));
        } catch (InvalidCipherTextException | IllegalArgumentException | ArrayIndexOutOfBoundsException altered) {
            return Optional.empty();
        }
    }
}
