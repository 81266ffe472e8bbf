package onenet.tlog;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Instant;

/** What a kind of signature does with keys and texts. */
interface SignatureScheme {

    KeyPair newKeyPair();

    /** A pair that was kept: the public half as SubjectPublicKeyInfo, DER. */
    KeyPair pair(byte[] encoded, PrivateKey key);

    /** The public key as notes write it down. */
    byte[] raw(PublicKey key);

    boolean isKey(byte[] raw);

    /** @param now used by kinds that sign the moment too */
    byte[] sign(PrivateKey key, String text, Instant now);

    boolean verifies(byte[] raw, String text, byte[] signature);
}
