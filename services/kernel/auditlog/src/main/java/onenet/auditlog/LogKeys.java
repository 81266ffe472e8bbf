package onenet.auditlog;

import onenet.sm.CryptographyFailed;
import onenet.sm.PrivateKeyFile;
import onenet.tlog.SignatureKind;
import onenet.tlog.SignerKey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.stream.Stream;

/** The keys of the log, from their files: Ed25519, which every reader of such logs knows, and SM2, which the state asks for. */
final class LogKeys {

    private final AuditLogConfig.Keys config;

    LogKeys(AuditLogConfig.Keys config) {
        this.config = config;
    }

    /** @throws CryptographyFailed when there is none and none may be made, or it cannot be opened */
    List<SignerKey> of(String origin) {
        return Stream.of(SignatureKind.ED25519, SignatureKind.SM2)
                .map(kind -> SignerKey.of(origin, kind, pair(kind)))
                .toList();
    }

    private KeyPair pair(SignatureKind kind) {
        String name = "log-" + kind.name().toLowerCase(java.util.Locale.ROOT);
        Path file = config.directory().resolve(name + ".key");
        Path open = config.directory().resolve(name + ".pub");
        char[] password = config.password().toCharArray();
        try {
            if (!Files.exists(file) && config.makeDemoKeys()) {
                KeyPair made = SignerKey.newKeyPair(kind);
                Files.createDirectories(config.directory());
                Files.write(open, made.getPublic().getEncoded());
                PrivateKeyFile.write(file, made.getPrivate(), password);
            }
            return SignerKey.pair(kind, Files.readAllBytes(open), PrivateKeyFile.read(file, password));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
