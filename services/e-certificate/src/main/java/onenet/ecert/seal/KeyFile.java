package onenet.ecert.seal;

import onenet.sm.CryptographyFailed;
import onenet.sm.PrivateKeyFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;

/** One private key (encrypted PKCS#8 in PEM, as openssl writes it) and its certificate (DER) beside it: {@code name.key}, {@code name.cer}. */
record KeyFile(PrivateKey key, Sm2Certificate certificate) {

    static boolean exists(Path directory, String name) {
        return Files.exists(directory.resolve(name + ".key"));
    }

    static KeyFile read(Path directory, String name, char[] password) {
        PrivateKey key = PrivateKeyFile.read(directory.resolve(name + ".key"), password);
        Path certificate = directory.resolve(name + ".cer");
        try {
            return new KeyFile(key, Sm2Certificate.parse(Files.readAllBytes(certificate)));
        } catch (IOException e) {
            throw new CryptographyFailed("the certificate " + certificate.getFileName() + " cannot be read", e);
        }
    }

    /** The key comes last: where it is, the certificate is. */
    void write(Path directory, String name, char[] password) {
        try {
            Files.write(directory.resolve(name + ".cer"), certificate.encoded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PrivateKeyFile.write(directory.resolve(name + ".key"), key, password);
    }
}
