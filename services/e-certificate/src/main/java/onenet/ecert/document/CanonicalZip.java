package onenet.ecert.document;

import static onenet.ecert.document.MalformedDocument.Reason.DAMAGED_ENTRY;
import static onenet.ecert.document.MalformedDocument.Reason.DUPLICATE_ENTRY;
import static onenet.ecert.document.MalformedDocument.Reason.HIDDEN_BYTES;
import static onenet.ecert.document.MalformedDocument.Reason.NOT_A_ZIP;
import static onenet.ecert.document.MalformedDocument.Reason.NOT_CANONICAL;
import static onenet.ecert.document.MalformedDocument.Reason.TOO_LARGE;
import static onenet.ecert.document.MalformedDocument.Reason.TOO_MANY_ENTRIES;
import static onenet.ecert.document.MalformedDocument.Reason.TRUNCATED;
import static onenet.ecert.document.MalformedDocument.Reason.UNSUPPORTED_ZIP;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reader of the one form of ZIP a certificate may stand in.
 *
 * <p>Entries follow one another from the first byte, the directory follows the last entry in the same order, the end follows the directory, and every
 * header has the bytes {@link CanonicalHeader} writes. What a program sees that reads from the front, from the directory or from recovered pieces is
 * then the same. Nothing is unpacked beyond the declared, limited size.
 */
final class CanonicalZip {

    private final byte[] bytes;
    private final ByteBuffer zip;
    private final OfdLimits limits;

    private CanonicalZip(byte[] bytes, OfdLimits limits) {
        this.bytes = bytes;
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.limits = limits;
    }

    static Map<String, byte[]> read(byte[] bytes, OfdLimits limits) {
        if (bytes.length > limits.packageBytes()) {
            throw new MalformedDocument(TOO_LARGE, "larger than " + limits.packageBytes() + " bytes");
        }
        CanonicalZip container = new CanonicalZip(bytes, limits);
        if (bytes.length < 4 || container.zip.getInt(0) != CanonicalHeader.LOCAL) {
            throw new MalformedDocument(NOT_A_ZIP, "not a ZIP package");
        }
        try {
            return container.entries();
        } catch (IndexOutOfBoundsException e) {
            throw new MalformedDocument(TRUNCATED, "the package ends too early", e);
        }
    }

    private Map<String, byte[]> entries() {
        int end = bytes.length - CanonicalHeader.END_LENGTH;
        int count = Short.toUnsignedInt(zip.getShort(end + 10));
        int directory = zip.getInt(end + 16);
        if (!written(CanonicalHeader.end(count, directory, end - directory), end)) {
            throw new MalformedDocument(TRUNCATED, "no plain end of directory at the end of the package");
        }
        if (count > limits.entries()) {
            throw new MalformedDocument(TOO_MANY_ENTRIES, "more than " + limits.entries() + " entries");
        }
        return unpack(count, directory, end);
    }

    private Map<String, byte[]> unpack(int count, int directory, int end) {
        Map<String, byte[]> content = new LinkedHashMap<>();
        int at = directory;
        int next = 0;
        long total = 0;
        for (int i = 0; i < count; i++) {
            CanonicalHeader entry = allowed(CanonicalHeader.inDirectory(zip, at));
            total += entry.size();
            if (total > limits.totalBytes()) {
                throw new MalformedDocument(TOO_LARGE, "larger than " + limits.totalBytes() + " bytes when unpacked");
            }
            byte[] central = entry.central(next);
            byte[] local = entry.local();
            if (!entry.dated() || !written(central, at) || !written(local, next)) {
                throw new MalformedDocument(NOT_CANONICAL, "not the plain headers of an entry: " + entry.name());
            }
            if (content.put(entry.name(), content(entry, next + local.length)) != null) {
                throw new MalformedDocument(DUPLICATE_ENTRY, "two entries are called " + entry.name());
            }
            at += central.length;
            next += local.length + entry.packed();
        }
        if (at != end || next != directory) {
            throw new MalformedDocument(HIDDEN_BYTES, "bytes that belong to no entry");
        }
        EntryName.requireDistinct(content.keySet());
        return content;
    }

    private boolean written(byte[] expected, int at) {
        return Arrays.equals(bytes, at, at + expected.length, expected, 0, expected.length);
    }

    private CanonicalHeader allowed(CanonicalHeader entry) {
        if (entry.method() != CanonicalHeader.STORED && entry.method() != CanonicalHeader.DEFLATED) {
            throw new MalformedDocument(UNSUPPORTED_ZIP, "unknown compression: " + entry.name());
        }
        if (entry.packed() < 0 || entry.packed() > bytes.length) {
            throw new MalformedDocument(TRUNCATED, "entry longer than the package: " + entry.name());
        }
        if (entry.size() < 0 || entry.size() > limits.entryBytes()) {
            throw new MalformedDocument(
                    TOO_LARGE, "entry larger than " + limits.entryBytes() + " bytes: " + entry.name());
        }
        return entry;
    }

    private byte[] content(CanonicalHeader entry, int start) {
        byte[] plain = entry.method() == CanonicalHeader.STORED
                ? Arrays.copyOfRange(bytes, start, start + entry.packed())
                : inflate(entry, start);
        CRC32 crc = new CRC32();
        crc.update(plain);
        if (plain.length != entry.size() || (int) crc.getValue() != entry.crc()) {
            throw new MalformedDocument(DAMAGED_ENTRY, "checksum or length is wrong: " + entry.name());
        }
        return plain;
    }

    private byte[] inflate(CanonicalHeader entry, int start) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, start, entry.packed());
            byte[] plain = new byte[entry.size()];
            int done = inflater.inflate(plain);
            // one more byte must not come out: a bomb declares less than it holds; and a stream without its end reads
            // on elsewhere
            boolean whole = done == plain.length
                    && inflater.inflate(new byte[1]) == 0
                    && inflater.finished()
                    && inflater.getRemaining() == 0;
            if (!whole) {
                throw new MalformedDocument(DAMAGED_ENTRY, "the declared size is not the size: " + entry.name());
            }
            return plain;
        } catch (DataFormatException e) {
            throw new MalformedDocument(DAMAGED_ENTRY, "damaged entry " + entry.name(), e);
        } finally {
            inflater.end();
        }
    }
}
