package onenet.proofs.signing;

import onenet.proofs.ProofsConfig;
import onenet.sm.PrivateKeyFile;
import onenet.sm.Sm2;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.HexFormat;

/** The SM2 key this service signs its receipts and records of commitments with: {@code receipt.key} and {@code receipt.pub} of its directory. */
@Singleton
public class ServiceKey {

    private final PrivateKey key;
    private final PublicKey publicKey;

    ServiceKey(ProofsConfig config) {
        Path directory = config.keys().directory();
        char[] password = config.keys().password().toCharArray();
        Path file = directory.resolve("receipt.key");
        if (!Files.exists(file) && config.keys().makeDemoKeys()) {
            write(directory, password, Sm2.newKeyPair());
        }
        this.key = PrivateKeyFile.read(file, password);
        this.publicKey = readPublicKey(directory.resolve("receipt.pub"));
    }

    /** @return DER signature in hexadecimal digits */
    public String sign(String text) {
        return HexFormat.of().formatHex(Sm2.sign(key, text.getBytes(StandardCharsets.UTF_8)));
    }

    public boolean verifies(String text, String signatureHex) {
        try {
            return Sm2.verify(
                    publicKey,
                    text.getBytes(StandardCharsets.UTF_8),
                    HexFormat.of().parseHex(signatureHex));
        } catch (IllegalArgumentException noHexadecimal) {
            return false;
        }
    }

    /** SubjectPublicKeyInfo in hexadecimal digits, for who wants to verify alone. */
    public String publicKeyHex() {
        return HexFormat.of().formatHex(publicKey.getEncoded());
    }

    private static void write(Path directory, char[] password, KeyPair pair) {
        try {
            Files.createDirectories(directory);
            Files.write(directory.resolve("receipt.pub"), pair.getPublic().getEncoded());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        PrivateKeyFile.write(directory.resolve("receipt.key"), pair.getPrivate(), password);
    }

    private static PublicKey readPublicKey(Path file) {
        try {
            return Sm2.publicKey(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
