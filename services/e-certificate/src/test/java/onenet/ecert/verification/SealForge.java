package onenet.ecert.verification;

import onenet.ecert.document.LicenceFixtures;
import onenet.ecert.seal.SealContent;
import onenet.ecert.seal.SealOwner;
import onenet.ecert.seal.SealPicture;
import onenet.ecert.seal.SesSeal;
import onenet.ecert.seal.SignerList;
import onenet.ecert.seal.Sm2Certificate;
import onenet.ecert.seal.TestKeys;

import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Instant;

/** Makes the seals and documents a forger would make, and those only a maker with bad dates would. */
final class SealForge {

    private SealForge() {}

    /** A seal really made by the demo maker, with these dates. */
    static SesSeal seal(Path directory, SealOwner owner, Sm2Certificate signer, Instant from, Instant to) {
        SealContent content = new SealContent(
                "test",
                owner.uscc() + "01",
                owner.name(),
                SignerList.byCertificate(signer),
                from,
                from,
                to,
                SealPicture.of(owner));
        return SesSeal.make(content, TestKeys.certificate(directory, "maker"), TestKeys.key(directory, "maker"));
    }

    /** The licence sealed with any seal and key; without a key, with the office's own. */
    static byte[] document(Path directory, SealOwner owner, SesSeal seal, Sm2Certificate signer, KeyPair keys) {
        PrivateKey key =
                keys != null ? keys.getPrivate() : TestKeys.key(directory.resolve("offices"), owner.officeCode());
        return LicenceFixtures.sealed(seal, signer, key);
    }
}
