package onenet.ecert.seal;

import java.nio.file.Path;
import java.security.PrivateKey;

/** Opens the key files of a test's key store. */
public final class TestKeys {

    private static final char[] PASSWORD = "test".toCharArray();

    private TestKeys() {}

    public static PrivateKey key(Path directory, String name) {
        return KeyFile.read(directory, name, PASSWORD).key();
    }

    public static Sm2Certificate certificate(Path directory, String name) {
        return KeyFile.read(directory, name, PASSWORD).certificate();
    }
}
