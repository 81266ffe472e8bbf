package onenet.tlog;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Instant;

/** A key that signs notes. */
public final class SignerKey {

    private final VerifierKey verifier;
    private final PrivateKey key;

    private SignerKey(VerifierKey verifier, PrivateKey key) {
        this.verifier = verifier;
        this.key = key;
    }

    /** @param name of the log or witness that signs */
    public static SignerKey of(String name, SignatureKind kind, KeyPair pair) {
        return new SignerKey(new VerifierKey(name, kind, kind.scheme().raw(pair.getPublic())), pair.getPrivate());
    }

    /** A pair of keys of this kind, made now. */
    public static KeyPair newKeyPair(SignatureKind kind) {
        return kind.scheme().newKeyPair();
    }

    /** A pair that was kept: the public half as SubjectPublicKeyInfo, DER. */
    public static KeyPair pair(SignatureKind kind, byte[] encoded, PrivateKey key) {
        return kind.scheme().pair(encoded, key);
    }

    public VerifierKey verifier() {
        return verifier;
    }

    /** @param now written into it where the kind says when it was signed */
    public Signed sign(String text, Instant now) {
        return Signed.of(
                verifier.name(), verifier.number(), verifier.kind().scheme().sign(key, text, now));
    }
}
