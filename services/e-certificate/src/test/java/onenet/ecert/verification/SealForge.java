package onenet.ecert.verification;

import onenet.ecert.document.LicenceFixtures;
import onenet.ecert.seal.BouncyCastle;
import onenet.ecert.seal.SealContent;
import onenet.ecert.seal.SealOwner;
import onenet.ecert.seal.SealPicture;
import onenet.ecert.seal.SesSeal;
import onenet.ecert.seal.SignerList;
import onenet.ecert.seal.Sm2Certificate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.time.Instant;

/** Makes the seals and documents a forger would make, and those only a maker with bad dates would. */
final class SealForge {

    private SealForge() {}

    /** A seal really made by the demo maker, with these dates. */
    static SesSeal seal(Path directory, SealOwner owner, Sm2Certificate signer, Instant from, Instant to) {
        KeyStore maker = store(directory.resolve("maker.p12"));
        SealContent content = new SealContent(
                "test",
                owner.uscc() + "01",
                owner.name(),
                SignerList.byCertificate(signer),
                from,
                from,
                to,
                SealPicture.of(owner));
        return SesSeal.make(content, certificate(maker), key(maker));
    }

    /** The licence sealed with any seal and key; without a key, with the office's own. */
    static byte[] document(Path directory, SealOwner owner, SesSeal seal, Sm2Certificate signer, KeyPair keys) {
        PrivateKey key = keys != null
                ? keys.getPrivate()
                : key(store(directory.resolve("offices").resolve(owner.officeCode() + ".p12")));
        return LicenceFixtures.sealed(seal, signer, key);
    }

    private static KeyStore store(Path file) {
        try (var in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12", BouncyCastle.PROVIDER);
            store.load(in, "test".toCharArray());
            return store;
        } catch (java.io.IOException | java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static Sm2Certificate certificate(KeyStore store) {
        try {
            return Sm2Certificate.parse(store.getCertificate("key").getEncoded());
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static PrivateKey key(KeyStore store) {
        try {
            return (PrivateKey) store.getKey("key", "test".toCharArray());
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
