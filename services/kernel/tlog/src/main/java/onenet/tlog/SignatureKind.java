package onenet.tlog;

import onenet.sm.Sm2;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How a note is signed; the bytes that name the kind go before the public key wherever that is written down. */
public enum SignatureKind {

    /** Ed25519 over the text (signed-note, 0x01). */
    ED25519(new byte[] {1}, new Ed25519Scheme()),

    /** Ed25519 over the moment and the text: a witness's word that it knows no other history (tlog-cosignature, 0x04). */
    COSIGNATURE(new byte[] {4}, new CosignatureScheme()),

    /** SM2 with SM3 over the text: the specification leaves 0xff to kinds it does not name, and everybody else lets these be. */
    SM2(named(0xff, "oid/" + Sm2.OID + "\n"), new Sm2Scheme());

    private final byte[] name;
    private final SignatureScheme scheme;

    SignatureKind(byte[] name, SignatureScheme scheme) {
        this.name = name;
        this.scheme = scheme;
    }

    /** The kind whose name these bytes begin with; its public key is what follows. */
    static SignatureKind of(byte[] named) {
        return Arrays.stream(values())
                .filter(kind -> named.length > kind.name.length
                        && Arrays.equals(kind.name, Arrays.copyOf(named, kind.name.length)))
                .findFirst()
                .orElseThrow(() -> new Malformed("a key of an unknown kind"));
    }

    SignatureScheme scheme() {
        return scheme;
    }

    /** The kind's name and the key behind it. */
    byte[] named(byte[] raw) {
        return ByteBuffer.allocate(name.length + raw.length).put(name).put(raw).array();
    }

    int nameLength() {
        return name.length;
    }

    private static byte[] named(int first, String more) {
        byte[] behind = more.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(1 + behind.length)
                .put((byte) first)
                .put(behind)
                .array();
    }
}
