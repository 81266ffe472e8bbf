package onenet.ecert.seal;

import java.security.PrivateKey;
import java.time.Instant;

/** One office's means to seal: its seal, its signer certificate and the private key, which never leaves this object. */
public final class OfficeSeal {

    private final SealOwner owner;
    private final SesSeal seal;
    private final Sm2Certificate signer;
    private final PrivateKey key;

    public OfficeSeal(SealOwner owner, SesSeal seal, Sm2Certificate signer, PrivateKey key) {
        if (!seal.content().signers().names(signer)) {
            throw new IllegalArgumentException("the seal of " + owner.officeCode() + " does not name its signer");
        }
        this.owner = owner;
        this.seal = seal;
        this.signer = signer;
        this.key = key;
    }

    public SealOwner owner() {
        return owner;
    }

    public SesSeal seal() {
        return seal;
    }

    public Sm2Certificate signer() {
        return signer;
    }

    /** Seals the description of a document found at {@code place} in its package. */
    public SesSignature sign(Instant at, byte[] description, String place) {
        return SesSignature.make(seal, signer, key, at, description, place);
    }
}
