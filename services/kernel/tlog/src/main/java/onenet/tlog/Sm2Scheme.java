package onenet.tlog;

import onenet.sm.MalformedSignature;
import onenet.sm.Sm2;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Instant;

/** SM2 with SM3 and the usual identity; keys as SubjectPublicKeyInfo, signatures as r‖s in 64 bytes. */
final class Sm2Scheme implements SignatureScheme {

    @Override
    public KeyPair newKeyPair() {
        return Sm2.newKeyPair();
    }

    @Override
    public KeyPair pair(byte[] encoded, PrivateKey key) {
        return new KeyPair(Sm2.publicKey(encoded), key);
    }

    @Override
    public byte[] raw(PublicKey key) {
        return key.getEncoded();
    }

    @Override
    public boolean isKey(byte[] raw) {
        try {
            Sm2.publicKey(raw);
            return true;
        } catch (MalformedSignature none) {
            return false;
        }
    }

    @Override
    public byte[] sign(PrivateKey key, String text, Instant now) {
        return Sm2.raw(Sm2.sign(key, text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public boolean verifies(byte[] raw, String text, byte[] signature) {
        return Sm2.verify(Sm2.publicKey(raw), text.getBytes(StandardCharsets.UTF_8), signature);
    }
}
