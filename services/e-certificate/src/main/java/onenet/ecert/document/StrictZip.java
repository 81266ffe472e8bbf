package onenet.ecert.document;

import static onenet.ecert.document.MalformedDocument.Reason.BAD_ENTRY_NAME;
import static onenet.ecert.document.MalformedDocument.Reason.DAMAGED_ENTRY;
import static onenet.ecert.document.MalformedDocument.Reason.DUPLICATE_ENTRY;
import static onenet.ecert.document.MalformedDocument.Reason.HIDDEN_BYTES;
import static onenet.ecert.document.MalformedDocument.Reason.NOT_A_ZIP;
import static onenet.ecert.document.MalformedDocument.Reason.TOO_LARGE;
import static onenet.ecert.document.MalformedDocument.Reason.TOO_MANY_ENTRIES;
import static onenet.ecert.document.MalformedDocument.Reason.TRUNCATED;
import static onenet.ecert.document.MalformedDocument.Reason.UNSUPPORTED_ZIP;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reader of a ZIP in which every byte is accounted for.
 *
 * <p>Directory and local headers must tell the same story, nothing may lie between, before or after the entries, and names are plain: what one
 * program sees is then what every program sees. Nothing is unpacked beyond the declared, limited size.
 */
final class StrictZip {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int CENTRAL = 0x02014b50;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int FLAG_DESCRIPTOR = 1 << 3;
    /** Compression level, descriptor and UTF-8 names; encryption and everything else is refused. */
    private static final int KNOWN_FLAGS = 0b110 | FLAG_DESCRIPTOR | 1 << 11;

    private final ByteBuffer zip;
    private final OfdLimits limits;

    private record Entry(String name, int flags, int method, long crc, int packed, int size, int offset) {}

    private StrictZip(byte[] bytes, OfdLimits limits) {
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.limits = limits;
    }

    static Map<String, byte[]> read(byte[] bytes, OfdLimits limits) {
        if (bytes.length > limits.packageBytes()) {
            throw new MalformedDocument(TOO_LARGE, "larger than " + limits.packageBytes() + " bytes");
        }
        if (bytes.length < 4
                || ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(0) != LOCAL) {
            throw new MalformedDocument(NOT_A_ZIP, "not a ZIP package");
        }
        try {
            return new StrictZip(bytes, limits).entries();
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new MalformedDocument(TRUNCATED, "the package ends too early", e);
        }
    }

    private Map<String, byte[]> entries() {
        int end = zip.capacity() - END_LENGTH;
        if (end < 0 || zip.getInt(end) != END) {
            throw new MalformedDocument(TRUNCATED, "no end of directory at the end of the package");
        }
        int count = ushort(end + 10);
        int directory = zip.getInt(end + 16);
        if (zip.getInt(end + 4) != 0 || ushort(end + 8) != count || count == 0xFFFF) {
            throw new MalformedDocument(UNSUPPORTED_ZIP, "split or ZIP64 package");
        }
        if (count > limits.entries()) {
            throw new MalformedDocument(TOO_MANY_ENTRIES, "more than " + limits.entries() + " entries");
        }
        if (directory < 0 || (long) directory + zip.getInt(end + 12) != end) {
            throw new MalformedDocument(HIDDEN_BYTES, "the directory does not end where it should");
        }
        return unpack(directory(directory, count, end), directory);
    }

    private List<Entry> directory(int start, int count, int end) {
        List<Entry> found = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int at = start;
        for (int i = 0; i < count; i++) {
            if (zip.getInt(at) != CENTRAL) {
                throw new MalformedDocument(TRUNCATED, "broken directory");
            }
            Entry entry = new Entry(
                    name(at + CENTRAL_LENGTH, ushort(at + 28)),
                    ushort(at + 8),
                    ushort(at + 10),
                    Integer.toUnsignedLong(zip.getInt(at + 16)),
                    zip.getInt(at + 20),
                    zip.getInt(at + 24),
                    zip.getInt(at + 42));
            if (!names.add(entry.name().toLowerCase(Locale.ROOT))) {
                throw new MalformedDocument(DUPLICATE_ENTRY, "two entries are called " + entry.name());
            }
            found.add(allowed(entry));
            at += CENTRAL_LENGTH + ushort(at + 28) + ushort(at + 30) + ushort(at + 32);
        }
        if (at != end) {
            throw new MalformedDocument(HIDDEN_BYTES, "bytes behind the directory");
        }
        found.sort(Comparator.comparingInt(Entry::offset));
        return found;
    }

    private Entry allowed(Entry entry) {
        if ((entry.flags() & ~KNOWN_FLAGS) != 0 || (entry.method() != STORED && entry.method() != DEFLATED)) {
            throw new MalformedDocument(UNSUPPORTED_ZIP, "encrypted or unknown compression: " + entry.name());
        }
        if (entry.packed() < 0 || entry.packed() > zip.capacity()) {
            throw new MalformedDocument(TRUNCATED, "entry longer than the package: " + entry.name());
        }
        if (entry.size() < 0 || entry.size() > limits.entryBytes()) {
            throw new MalformedDocument(
                    TOO_LARGE, "entry larger than " + limits.entryBytes() + " bytes: " + entry.name());
        }
        return entry;
    }

    private Map<String, byte[]> unpack(List<Entry> entries, int directory) {
        long total = entries.stream().mapToLong(Entry::size).sum();
        if (total > limits.totalBytes()) {
            throw new MalformedDocument(TOO_LARGE, "larger than " + limits.totalBytes() + " bytes when unpacked");
        }
        Map<String, byte[]> content = new LinkedHashMap<>();
        int at = 0;
        for (Entry entry : entries) {
            if (entry.offset() != at) {
                throw new MalformedDocument(HIDDEN_BYTES, "bytes before the entry " + entry.name());
            }
            int data = dataStart(entry);
            if (!entry.name().endsWith("/")) {
                content.put(entry.name(), content(entry, data));
            }
            at = entryEnd(entry, data + entry.packed());
        }
        if (at != directory) {
            throw new MalformedDocument(HIDDEN_BYTES, "bytes between the last entry and the directory");
        }
        return content;
    }

    private int dataStart(Entry entry) {
        int at = entry.offset();
        boolean same = zip.getInt(at) == LOCAL
                && ushort(at + 6) == entry.flags()
                && ushort(at + 8) == entry.method()
                && name(at + LOCAL_LENGTH, ushort(at + 26)).equals(entry.name());
        if (!same) {
            throw new MalformedDocument(HIDDEN_BYTES, "directory and entry differ: " + entry.name());
        }
        return at + LOCAL_LENGTH + ushort(at + 26) + ushort(at + 28);
    }

    /**
     * The end of an entry: its sizes and checksum, before or behind the content, must repeat what the directory says. Those before the content may be
     * left empty when they stand behind it.
     */
    private int entryEnd(Entry entry, int dataEnd) {
        int before = entry.offset() + 14;
        boolean described = (entry.flags() & FLAG_DESCRIPTOR) != 0;
        boolean empty = zip.getInt(before) == 0 && zip.getInt(before + 4) == 0 && zip.getInt(before + 8) == 0;
        if (!described || !empty) {
            requireSame(entry, before);
        }
        if (!described) {
            return dataEnd;
        }
        int values = zip.getInt(dataEnd) == DESCRIPTOR ? dataEnd + 4 : dataEnd;
        requireSame(entry, values);
        return values + 12;
    }

    private void requireSame(Entry entry, int at) {
        boolean same = Integer.toUnsignedLong(zip.getInt(at)) == entry.crc()
                && zip.getInt(at + 4) == entry.packed()
                && zip.getInt(at + 8) == entry.size();
        if (!same) {
            throw new MalformedDocument(HIDDEN_BYTES, "directory and entry differ: " + entry.name());
        }
    }

    private byte[] content(Entry entry, int start) {
        byte[] packed = new byte[entry.packed()];
        zip.get(start, packed);
        byte[] plain = entry.method() == STORED ? packed : inflate(entry, packed);
        CRC32 crc = new CRC32();
        crc.update(plain);
        if (plain.length != entry.size() || crc.getValue() != entry.crc()) {
            throw new MalformedDocument(DAMAGED_ENTRY, "checksum or length is wrong: " + entry.name());
        }
        return plain;
    }

    private static byte[] inflate(Entry entry, byte[] packed) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
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

    private String name(int at, int length) {
        byte[] bytes = new byte[length];
        zip.get(at, bytes);
        String name = decode(bytes);
        boolean plain = !name.isEmpty()
                && !name.startsWith("/")
                && name.chars().allMatch(c -> c > 0x20 && c != '\\' && c != ':' && c != 0x7F)
                && !List.of(name.split("/", -1)).contains("..")
                && !List.of(name.split("/", -1)).contains(".")
                && !name.contains("//");
        if (!plain) {
            throw new MalformedDocument(BAD_ENTRY_NAME, "an entry name leaves the package or is not plain");
        }
        return name;
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedDocument(BAD_ENTRY_NAME, "an entry name is not UTF-8", e);
        }
    }

    private int ushort(int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }
}
