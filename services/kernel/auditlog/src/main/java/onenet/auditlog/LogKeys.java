package onenet.auditlog;

import onenet.sm.CryptographyFailed;
import onenet.sm.PrivateKeyFile;
import onenet.tlog.SignatureKind;
import onenet.tlog.SignerKey;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The name of the log and its keys, from their files: Ed25519, which every reader of such logs knows, and SM2, which the state asks for. They are
 * opened when they are first needed: a service without them goes on working, and is not published.
 */
@Singleton
class LogKeys {

    private final AuditLogConfig.Keys config;
    private final String origin;
    private List<SignerKey> signers;

    LogKeys(AuditLogConfig config, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.config = config.keys();
        this.origin = config.origin() + "/" + service;
    }

    String origin() {
        return origin;
    }

    /** @throws CryptographyFailed when there is none and none may be made, or it cannot be opened */
    synchronized List<SignerKey> signers() {
        if (signers == null) {
            signers = Stream.of(SignatureKind.ED25519, SignatureKind.SM2)
                    .map(kind -> SignerKey.of(origin, kind, pair(kind)))
                    .toList();
        }
        return signers;
    }

    /** The keys heads are checked with, a line each. */
    String lines() {
        return signers().stream().map(key -> key.verifier().line() + "\n").collect(Collectors.joining());
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
