package onenet.ecert.seal;

import onenet.sm.Sm2;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;

/**
 * Maker of the demonstration keys and seals at first start: one authority, one seal maker, one signer and one seal per office.
 *
 * <p>They begin two years before they are made, because the clock of a demonstration may be set back.
 */
final class DemoSealMaking {

    static final String AUTHORITY = "authority";
    static final String MAKER = "maker";
    private static final String VENDOR = "onenet-demo";
    private static final Duration BEFORE = Duration.ofDays(2 * 365);
    private static final Duration LIFE = Duration.ofDays(20 * 365);

    private final Path directory;
    private final char[] password;
    private final Instant now;
    private final CertificateMaking certificates;

    DemoSealMaking(Path directory, char[] password, Instant now) {
        this.directory = directory;
        this.password = password;
        this.now = now;
        this.certificates = new CertificateMaking(now.minus(BEFORE), LIFE);
    }

    void makeAuthority() {
        try {
            Files.createDirectories(directory.resolve("offices"));
            Files.createDirectories(directory.resolve("trust"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        KeyPair authorityKeys = Sm2.newKeyPair();
        Sm2Certificate authority = certificates.authority("演示根证书 Demo Authority", authorityKeys);
        KeyPair makerKeys = Sm2.newKeyPair();
        Sm2Certificate maker =
                certificates.signer("演示印章制作 Demo Seal Maker", null, makerKeys, authority, authorityKeys.getPrivate());
        new KeyFile(makerKeys.getPrivate(), maker).write(directory, MAKER, password);
        write(directory.resolve("trust").resolve("demo-authority.cer"), authority.encoded());
        // last: this file says that the directory is complete
        new KeyFile(authorityKeys.getPrivate(), authority).write(directory, AUTHORITY, password);
    }

    void makeSeal(SealOwner owner) {
        KeyFile authority = KeyFile.read(directory, AUTHORITY, password);
        KeyFile maker = KeyFile.read(directory, MAKER, password);
        KeyPair keys = Sm2.newKeyPair();
        Sm2Certificate signer =
                certificates.signer(owner.name(), owner.uscc(), keys, authority.certificate(), authority.key());
        SealContent content = new SealContent(
                VENDOR,
                owner.uscc() + "01",
                owner.name(),
                SignerList.byCertificate(signer),
                now,
                now.minus(BEFORE),
                signer.validTo(),
                SealPicture.of(owner));
        Path offices = directory.resolve("offices");
        new KeyFile(keys.getPrivate(), signer).write(offices, owner.officeCode(), password);
        // last: a seal without its key would be of no use
        write(
                offices.resolve(owner.officeCode() + ".esl"),
                SesSeal.make(content, maker.certificate(), maker.key()).encoded());
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
