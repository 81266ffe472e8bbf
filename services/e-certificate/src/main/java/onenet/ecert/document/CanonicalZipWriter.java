package onenet.ecert.document;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writer of the one form of ZIP a certificate may stand in; the same content gives the same bytes. */
final class CanonicalZipWriter {

    /** The time written into every entry: midnight of 1 January 2020, as MS-DOS writes it. */
    private static final int FIXED_TIME = ((2020 - 1980) << 9 | 1 << 5 | 1) << 16;

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();

    private CanonicalZipWriter() {}

    static byte[] write(Map<String, byte[]> entries) {
        CanonicalZipWriter writer = new CanonicalZipWriter();
        entries.forEach(writer::add);
        return writer.end(entries.size());
    }

    private void add(String name, byte[] plain) {
        byte[] packed = deflate(plain);
        CRC32 crc = new CRC32();
        crc.update(plain);
        CanonicalHeader header = new CanonicalHeader(
                name, CanonicalHeader.DEFLATED, FIXED_TIME, (int) crc.getValue(), packed.length, plain.length);
        directory.writeBytes(header.central(content.size()));
        content.writeBytes(header.local());
        content.writeBytes(packed);
    }

    private byte[] end(int entries) {
        byte[] end = CanonicalHeader.end(entries, content.size(), directory.size());
        content.writeBytes(directory.toByteArray());
        content.writeBytes(end);
        return content.toByteArray();
    }

    private static byte[] deflate(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(plain);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
