package onenet.simulators.shandong;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM2Engine;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The caller's public SM2 key, as registered at Shandong; answers are encrypted for it in the order C1‖C3‖C2. */
@Singleton
class CallerKey {

    private static final X9ECParameters CURVE = GMNamedCurves.getByName("sm2p256v1");

    private final ECPublicKeyParameters key;

    CallerKey(@ConfigProperty(name = "onenet.simulators.shandong.caller-key") String pointHex) {
        ECDomainParameters domain = new ECDomainParameters(CURVE.getCurve(), CURVE.getG(), CURVE.getN(), CURVE.getH());
        this.key = new ECPublicKeyParameters(
                CURVE.getCurve().decodePoint(HexFormat.of().parseHex(pointHex)), domain);
    }

    String encrypted(String text) {
        SM2Engine engine = new SM2Engine(SM2Engine.Mode.C1C3C2);
        engine.init(true, new ParametersWithRandom(key, new SecureRandom()));
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(engine.processBlock(plain, 0, plain.length));
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
