package onenet.sm;

import java.security.Provider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * The one BouncyCastle provider of this process, always handed over by name.
 *
 * <p>It is not registered with the JDK: the order of providers then cannot matter, and the JDK's own X.509 factory, which throws on the SM2
 * curve, is never asked.
 */
public final class BouncyCastle {

    public static final Provider PROVIDER = new BouncyCastleProvider();

    private BouncyCastle() {}
}
