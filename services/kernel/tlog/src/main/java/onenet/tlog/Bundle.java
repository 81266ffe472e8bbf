package onenet.tlog;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Entries as they are served: each after its length in two bytes, big end first. */
final class Bundle {

    /** Bytes of the longest entry. */
    static final int LONGEST = 0xffff;

    private Bundle() {}

    static List<byte[]> entries(byte[] bundle) {
        List<byte[]> entries = new ArrayList<>();
        ByteBuffer left = ByteBuffer.wrap(bundle);
        while (left.hasRemaining()) {
            if (left.remaining() < Short.BYTES) {
                throw new Malformed("entries cut off");
            }
            byte[] entry = new byte[Short.toUnsignedInt(left.getShort())];
            if (left.remaining() < entry.length) {
                throw new Malformed("entries cut off");
            }
            left.get(entry);
            entries.add(entry);
        }
        return entries;
    }

    static void add(ByteArrayOutputStream bundle, byte[] entry) {
        if (entry.length > LONGEST) {
            throw new Malformed("an entry of " + entry.length + " bytes");
        }
        bundle.writeBytes(
                ByteBuffer.allocate(Short.BYTES).putShort((short) entry.length).array());
        bundle.writeBytes(entry);
    }

    /** The first so many entries of a bundle, which is how a smaller log served it. */
    static byte[] first(byte[] bundle, int many) {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        entries(bundle).stream().limit(many).forEach(entry -> add(first, entry));
        return first.toByteArray();
    }
}
