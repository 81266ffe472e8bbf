package onenet.sm;

import onenet.production.PrivateFile;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.SecureRandom;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.PKCS8Generator;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8DecryptorProviderBuilder;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8EncryptorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;

/** A private key in a file only its owner reads: encrypted PKCS#8 in PEM, as openssl writes it. */
public final class PrivateKeyFile {

    /** Enough for a key behind file permissions; the start of a service opens all of them. */
    private static final int ITERATIONS = 10_000;

    private PrivateKeyFile() {}

    /** @throws CryptographyFailed when there is no such file, it is no encrypted key or the password is another */
    public static PrivateKey read(Path file, char[] password) {
        try (Reader in = Files.newBufferedReader(file);
                PEMParser pem = new PEMParser(in)) {
            if (!(pem.readObject() instanceof PKCS8EncryptedPrivateKeyInfo encrypted)) {
                throw new CryptographyFailed(file.getFileName() + " is not an encrypted PKCS#8 key", null);
            }
            var decryptor = new JceOpenSSLPKCS8DecryptorProviderBuilder()
                    .setProvider(BouncyCastle.PROVIDER)
                    .build(password);
            return new JcaPEMKeyConverter()
                    .setProvider(BouncyCastle.PROVIDER)
                    .getPrivateKey(encrypted.decryptPrivateKeyInfo(decryptor));
        } catch (IOException | OperatorCreationException | PKCSException e) {
            throw new CryptographyFailed("the key file " + file.getFileName() + " cannot be opened", e);
        }
    }

    public static void write(Path file, PrivateKey key, char[] password) {
        try {
            var encryptor = new JceOpenSSLPKCS8EncryptorBuilder(PKCS8Generator.AES_256_CBC)
                    .setProvider(BouncyCastle.PROVIDER)
                    .setPRF(new AlgorithmIdentifier(PKCSObjectIdentifiers.id_hmacWithSHA256, DERNull.INSTANCE))
                    .setIterationCount(ITERATIONS)
                    .setRandom(new SecureRandom())
                    .setPassword(password)
                    .build();
            try (Writer out = PrivateFile.writer(file);
                    JcaPEMWriter pem = new JcaPEMWriter(out)) {
                pem.writeObject(new JcaPKCS8Generator(key, encryptor));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OperatorCreationException e) {
            throw new CryptographyFailed("the key file " + file.getFileName() + " cannot be written", e);
        }
    }
}
