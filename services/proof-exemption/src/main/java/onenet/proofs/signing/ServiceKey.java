package onenet.proofs.signing;

import onenet.production.PrivateFile;
import onenet.proofs.ProofsConfig;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.HexFormat;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
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

/** The SM2 key this service signs its receipts and records of commitments with: {@code receipt.key} and {@code receipt.pub} of its directory. */
@Singleton
public class ServiceKey {

    /** Handed over by name and never registered: the order of providers then cannot matter. */
    private static final Provider PROVIDER = new BouncyCastleProvider();

    private static final String ALGORITHM = "SM3withSM2";

    private final PrivateKey key;
    private final PublicKey publicKey;

    ServiceKey(ProofsConfig config) {
        Path directory = config.keys().directory();
        char[] password = config.keys().password().toCharArray();
        Path file = directory.resolve("receipt.key");
        if (!Files.exists(file) && config.keys().makeDemoKeys()) {
            write(directory, password, newPair());
        }
        this.key = readKey(file, password);
        this.publicKey = readPublicKey(directory.resolve("receipt.pub"));
    }

    /** @return DER signature in hexadecimal digits */
    public String sign(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM, PROVIDER);
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(signature.sign());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("SM2 signature not made", broken);
        }
    }

    public boolean verifies(String text, String signatureHex) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM, PROVIDER);
            signature.initVerify(publicKey);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(HexFormat.of().parseHex(signatureHex));
        } catch (GeneralSecurityException | IllegalArgumentException none) {
            return false;
        }
    }

    /** SubjectPublicKeyInfo in hexadecimal digits, for who wants to verify alone. */
    public String publicKeyHex() {
        return HexFormat.of().formatHex(publicKey.getEncoded());
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", PROVIDER);
            generator.initialize(new ECGenParameterSpec("sm2p256v1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void write(Path directory, char[] password, KeyPair pair) {
        try {
            Files.createDirectories(directory);
            Files.write(directory.resolve("receipt.pub"), pair.getPublic().getEncoded());
            var encryptor = new JceOpenSSLPKCS8EncryptorBuilder(PKCS8Generator.AES_256_CBC)
                    .setProvider(PROVIDER)
                    .setPRF(new AlgorithmIdentifier(PKCSObjectIdentifiers.id_hmacWithSHA256, DERNull.INSTANCE))
                    .setIterationCount(10_000)
                    .setRandom(new SecureRandom())
                    .setPassword(password)
                    .build();
            try (Writer out = PrivateFile.writer(directory.resolve("receipt.key"));
                    JcaPEMWriter pem = new JcaPEMWriter(out)) {
                pem.writeObject(new JcaPKCS8Generator(pair.getPrivate(), encryptor));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (OperatorCreationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static PrivateKey readKey(Path file, char[] password) {
        try (Reader in = Files.newBufferedReader(file);
                PEMParser pem = new PEMParser(in)) {
            if (!(pem.readObject() instanceof PKCS8EncryptedPrivateKeyInfo encrypted)) {
                throw new IllegalStateException(file.getFileName() + " is not an encrypted PKCS#8 key");
            }
            var decryptor = new JceOpenSSLPKCS8DecryptorProviderBuilder()
                    .setProvider(PROVIDER)
                    .build(password);
            return new JcaPEMKeyConverter()
                    .setProvider(PROVIDER)
                    .getPrivateKey(encrypted.decryptPrivateKeyInfo(decryptor));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (OperatorCreationException | PKCSException broken) {
            throw new IllegalStateException(file.getFileName() + " cannot be opened", broken);
        }
    }

    private static PublicKey readPublicKey(Path file) {
        try {
            return new JcaPEMKeyConverter()
                    .setProvider(PROVIDER)
                    .getPublicKey(SubjectPublicKeyInfo.getInstance(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
