package onenet.ecert.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The two headers of one entry, written in the only way a certificate's container writes them.
 *
 * <p>Name, method, time, checksum and sizes are all that may differ from entry to entry. Everything else (versions, flags, extra fields, comments,
 * attributes, disk numbers) has one value: a container is canonical when writing its headers again gives its own bytes.
 *
 * @param method 0 as it is, 8 deflated
 * @param time date and time as MS-DOS writes them
 * @param crc checksum of the content
 * @param packed bytes in the container
 * @param size bytes of the content
 */
record CanonicalHeader(String name, int method, int time, int crc, int packed, int size) {

    static final int STORED = 0;
    static final int DEFLATED = 8;
    static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    static final int END_LENGTH = 22;
    /** Names are UTF-8; nothing is encrypted, and sizes and checksum stand before the content, never behind it. */
    private static final short FLAGS = 1 << 11;

    /** What the directory says at this place; whether it says so canonically is for the reader to compare. */
    static CanonicalHeader inDirectory(ByteBuffer zip, int at) {
        byte[] name = new byte[Short.toUnsignedInt(zip.getShort(at + 28))];
        zip.get(at + CENTRAL_LENGTH, name);
        return new CanonicalHeader(
                EntryName.of(name),
                Short.toUnsignedInt(zip.getShort(at + 10)),
                zip.getInt(at + 12),
                zip.getInt(at + 16),
                zip.getInt(at + 20),
                zip.getInt(at + 24));
    }

    /** Whether the time is one a clock can show. */
    boolean dated() {
        int month = time >>> 21 & 0xF;
        int day = time >>> 16 & 0x1F;
        boolean date = month >= 1 && month <= 12 && day >= 1;
        return date && (time >>> 11 & 0x1F) < 24 && (time >>> 5 & 0x3F) < 60 && (time & 0x1F) < 30;
    }

    /** The header before the content. */
    byte[] local() {
        return shared(ByteBuffer.allocate(LOCAL_LENGTH + name.length())
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(LOCAL))
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    /** The header in the directory, for an entry that begins at {@code offset}. */
    byte[] central(int offset) {
        ByteBuffer header = ByteBuffer.allocate(CENTRAL_LENGTH + name.length())
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(CENTRAL)
                .putShort(version());
        // no comment, first disk, no attributes: the entry is a plain file
        return shared(header)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt(offset)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    /** The end of a container with this many entries and this directory. */
    static byte[] end(int entries, int directory, int directoryLength) {
        return ByteBuffer.allocate(END_LENGTH)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(END)
                .putInt(0)
                .putShort((short) entries)
                .putShort((short) entries)
                .putInt(directoryLength)
                .putInt(directory)
                .putShort((short) 0)
                .array();
    }

    /** The twenty-six bytes both headers share; the last two say that there is no extra field. */
    private ByteBuffer shared(ByteBuffer header) {
        return header.putShort(version())
                .putShort(FLAGS)
                .putShort((short) method)
                .putInt(time)
                .putInt(crc)
                .putInt(packed)
                .putInt(size)
                .putShort((short) name.length())
                .putShort((short) 0);
    }

    private short version() {
        return (short) (method == STORED ? 10 : 20);
    }
}
