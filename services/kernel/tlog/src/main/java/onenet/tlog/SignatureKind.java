package onenet.tlog;

import onenet.sm.MalformedSignature;
import onenet.sm.Sm2;

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

/** How a note is signed; the bytes that name the kind go before the public key wherever that is written down. */
public enum SignatureKind {

    /** Ed25519 over the text (signed-note, 0x01). */
    ED25519(new byte[] {1}) {
        @Override
        byte[] sign(PrivateKey key, String text, Instant now) {
            return Ed25519.sign(key, text);
        }

        @Override
        boolean verifies(byte[] key, String text, byte[] signature) {
            return Ed25519.verifies(key, text, signature);
        }
    },

    /** Ed25519 over the moment and the text: a witness's word that it knows no other history (tlog-cosignature, 0x04). */
    COSIGNATURE(new byte[] {4}) {
        @Override
        byte[] sign(PrivateKey key, String text, Instant now) {
            byte[] signature = Ed25519.sign(key, dated(now.getEpochSecond(), text));
            return ByteBuffer.allocate(Long.BYTES + signature.length)
                    .putLong(now.getEpochSecond())
                    .put(signature)
                    .array();
        }

        @Override
        boolean verifies(byte[] key, String text, byte[] signature) {
            return signature.length > Long.BYTES
                    && ByteBuffer.wrap(signature).getLong() >= 0
                    && Ed25519.verifies(
                            key,
                            dated(ByteBuffer.wrap(signature).getLong(), text),
                            Arrays.copyOfRange(signature, Long.BYTES, signature.length));
        }
    },

    /** SM2 with SM3 over the text: the specification leaves 0xff to kinds it does not name, and everybody else lets these be. */
    SM2(sm2Name()) {
        @Override
        byte[] sign(PrivateKey key, String text, Instant now) {
            return Sm2.raw(Sm2.sign(key, text.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        boolean verifies(byte[] key, String text, byte[] signature) {
            return Sm2.verify(Sm2.publicKey(key), text.getBytes(StandardCharsets.UTF_8), signature);
        }

        @Override
        KeyPair newKeyPair() {
            return Sm2.newKeyPair();
        }

        @Override
        byte[] raw(PublicKey key) {
            return key.getEncoded();
        }

        @Override
        KeyPair pair(byte[] encoded, PrivateKey key) {
            return new KeyPair(Sm2.publicKey(encoded), key);
        }

        @Override
        boolean isKey(byte[] raw) {
            try {
                Sm2.publicKey(raw);
                return true;
            } catch (MalformedSignature none) {
                return false;
            }
        }
    };

    private final byte[] name;

    SignatureKind(byte[] name) {
        this.name = name;
    }

    /** The kind whose name these bytes begin with; its public key is what follows. */
    static SignatureKind of(byte[] named) {
        return Arrays.stream(values())
                .filter(kind -> named.length > kind.name.length
                        && Arrays.equals(kind.name, Arrays.copyOf(named, kind.name.length)))
                .findFirst()
                .orElseThrow(() -> new Malformed("a key of an unknown kind"));
    }

    abstract byte[] sign(PrivateKey key, String text, Instant now);

    abstract boolean verifies(byte[] key, String text, byte[] signature);

    KeyPair newKeyPair() {
        return Ed25519.newKeyPair();
    }

    byte[] raw(PublicKey key) {
        return Ed25519.raw(key);
    }

    KeyPair pair(byte[] encoded, PrivateKey key) {
        return Ed25519.pair(encoded, key);
    }

    boolean isKey(byte[] raw) {
        return raw.length == Ed25519.KEY;
    }

    /** The kind's name and the key behind it. */
    byte[] named(byte[] raw) {
        return ByteBuffer.allocate(name.length + raw.length).put(name).put(raw).array();
    }

    int nameLength() {
        return name.length;
    }

    private static String dated(long second, String text) {
        return "cosignature/v1\ntime %d\n%s".formatted(second, text);
    }

    private static byte[] sm2Name() {
        byte[] oid = ("oid/" + Sm2.OID + "\n").getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(1 + oid.length).put((byte) 0xff).put(oid).array();
    }

    /** Ed25519 as the JDK has it, with its keys in 32 bytes. */
    private static final class Ed25519 {

        private static final byte[] BEFORE_THE_KEY = HexFormat.of().parseHex("302a300506032b6570032100");
        private static final int KEY = 32;

        static KeyPair newKeyPair() {
            try {
                return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            } catch (GeneralSecurityException missing) {
                throw new IllegalStateException(missing);
            }
        }

        /** Keys of another library are read anew: the JDK signs with its own alone. */
        static KeyPair pair(byte[] encoded, PrivateKey key) {
            try {
                KeyFactory keys = KeyFactory.getInstance("Ed25519");
                return new KeyPair(
                        keys.generatePublic(new X509EncodedKeySpec(encoded)),
                        keys.generatePrivate(new PKCS8EncodedKeySpec(key.getEncoded())));
            } catch (GeneralSecurityException notOne) {
                throw new Malformed("no Ed25519 key");
            }
        }

        static byte[] raw(PublicKey key) {
            byte[] whole = key.getEncoded();
            return Arrays.copyOfRange(whole, whole.length - KEY, whole.length);
        }

        static byte[] sign(PrivateKey key, String text) {
            try {
                Signature signature = Signature.getInstance("Ed25519");
                signature.initSign(key);
                signature.update(text.getBytes(StandardCharsets.UTF_8));
                return signature.sign();
            } catch (GeneralSecurityException unusable) {
                throw new IllegalStateException("the note cannot be signed", unusable);
            }
        }

        static boolean verifies(byte[] key, String text, byte[] value) {
            try {
                byte[] whole = ByteBuffer.allocate(BEFORE_THE_KEY.length + key.length)
                        .put(BEFORE_THE_KEY)
                        .put(key)
                        .array();
                Signature signature = Signature.getInstance("Ed25519");
                signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(whole)));
                signature.update(text.getBytes(StandardCharsets.UTF_8));
                return signature.verify(value);
            } catch (GeneralSecurityException notOne) {
                return false;
            }
        }
    }
}
