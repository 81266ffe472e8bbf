package onenet.ecert.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;

/** One PKCS#12 file with one private key and its certificate. */
record KeyFile(PrivateKey key, Sm2Certificate certificate) {

    private static final String ALIAS = "key";

    static KeyFile read(Path file, char[] password) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12", BouncyCastle.PROVIDER);
            store.load(in, password);
            String alias = store.aliases().nextElement();
            X509Certificate certificate = (X509Certificate) store.getCertificate(alias);
            return new KeyFile(
                    (PrivateKey) store.getKey(alias, password), Sm2Certificate.parse(certificate.getEncoded()));
        } catch (GeneralSecurityException | IOException e) {
            throw new CryptographyFailed("the key file " + file.getFileName() + " cannot be opened", e);
        }
    }

    void write(Path file, char[] password) {
        try (OutputStream out = Files.newOutputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12", BouncyCastle.PROVIDER);
            store.load(null, null);
            store.setKeyEntry(ALIAS, key, password, new Certificate[] {certificate.x509()});
            store.store(out, password);
        } catch (GeneralSecurityException | IOException e) {
            throw new CryptographyFailed("the key file " + file.getFileName() + " cannot be written", e);
        }
    }
}
