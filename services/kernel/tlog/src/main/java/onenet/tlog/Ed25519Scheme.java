package onenet.tlog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

/** Ed25519 (RFC 8032) as the JDK has it, with keys in 32 bytes. */
class Ed25519Scheme implements SignatureScheme {

    private static final String NAME = "Ed25519";
    private static final byte[] BEFORE_THE_KEY = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int KEY = 32;

    @Override
    public KeyPair newKeyPair() {
        try {
            return KeyPairGenerator.getInstance(NAME).generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Keys of another library are read anew: the JDK signs with its own alone. */
    @Override
    public KeyPair pair(byte[] encoded, PrivateKey key) {
        try {
            KeyFactory keys = KeyFactory.getInstance(NAME);
            return new KeyPair(
                    keys.generatePublic(new X509EncodedKeySpec(encoded)),
                    keys.generatePrivate(new PKCS8EncodedKeySpec(key.getEncoded())));
        } catch (GeneralSecurityException notOne) {
            throw new Malformed("no Ed25519 key");
        }
    }

    @Override
    public byte[] raw(PublicKey key) {
        byte[] whole = key.getEncoded();
        return Arrays.copyOfRange(whole, whole.length - KEY, whole.length);
    }

    @Override
    public boolean isKey(byte[] raw) {
        return raw.length == KEY;
    }

    @Override
    public byte[] sign(PrivateKey key, String text, Instant now) {
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("the note cannot be signed", unusable);
        }
    }

    @Override
    public boolean verifies(byte[] raw, String text, byte[] value) {
        byte[] whole = ByteBuffer.allocate(BEFORE_THE_KEY.length + raw.length)
                .put(BEFORE_THE_KEY)
                .put(raw)
                .array();
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initVerify(KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(whole)));
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(value);
        } catch (GeneralSecurityException notOne) {
            return false;
        }
    }
}
