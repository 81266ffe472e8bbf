package onenet.ecert.verification;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A ZIP taken apart, so that a forger can write every field as he likes. Written back untouched it is canonical. */
final class RawZip {

    static final byte[] NOTHING = {};
    private static final int TIME = ((2020 - 1980) << 9 | 1 << 5 | 1) << 16;

    final List<Entry> entries = new ArrayList<>();
    byte[] before = NOTHING;
    byte[] beforeDirectory = NOTHING;
    byte[] afterDirectory = NOTHING;
    byte[] after = NOTHING;
    Consumer<ByteBuffer> inEnd = end -> {};
    /** Whether offsets count the bytes put before the archive. */
    boolean shifted = true;

    /** One entry: its fields, and what a forger changes in the written headers. */
    static final class Entry {
        byte[] name;
        byte[] plain;
        byte[] packed;
        int method = 8;
        int flags = 0x800;
        int time = TIME;
        byte[] localExtra = NOTHING;
        byte[] centralExtra = NOTHING;
        byte[] comment = NOTHING;
        byte[] gap = NOTHING;
        byte[] descriptor = NOTHING;
        boolean listed = true;
        boolean written = true;
        Consumer<ByteBuffer> inLocal = header -> {};
        Consumer<ByteBuffer> inCentral = header -> {};
        private int offset;

        static Entry of(String name, byte[] plain) {
            Entry entry = new Entry();
            entry.name = name.getBytes(StandardCharsets.UTF_8);
            entry.plain = plain;
            entry.packed = deflated(plain, Deflater.DEFAULT_COMPRESSION);
            return entry;
        }

        String text() {
            return new String(name, StandardCharsets.UTF_8);
        }

        void stored() {
            method = 0;
            packed = plain;
        }

        int crc() {
            CRC32 crc = new CRC32();
            crc.update(plain);
            return (int) crc.getValue();
        }

        byte[] local() {
            ByteBuffer header = buffer(30).putInt(0x04034b50);
            shared(header).putShort((short) localExtra.length);
            inLocal.accept(header);
            return joined(header.array(), name, localExtra, packed, descriptor);
        }

        private byte[] central() {
            ByteBuffer header = buffer(46).putInt(0x02014b50).putShort((short) version());
            shared(header)
                    .putShort((short) centralExtra.length)
                    .putShort((short) comment.length)
                    .putInt(0)
                    .putInt(0)
                    .putInt(offset);
            inCentral.accept(header);
            return joined(header.array(), name, centralExtra, comment);
        }

        private ByteBuffer shared(ByteBuffer header) {
            return header.putShort((short) version())
                    .putShort((short) flags)
                    .putShort((short) method)
                    .putInt(time)
                    .putInt(crc())
                    .putInt(packed.length)
                    .putInt(plain.length)
                    .putShort((short) name.length);
        }

        private int version() {
            return method == 0 ? 10 : 20;
        }
    }

    static RawZip of(byte[] bytes) {
        RawZip zip = new RawZip();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.entries.add(Entry.of(entry.getName(), in.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip;
    }

    Entry entry(String suffix) {
        return entries.stream()
                .filter(entry -> entry.text().endsWith(suffix))
                .findFirst()
                .orElseThrow();
    }

    void replace(String suffix, byte[] plain) {
        int at = entries.indexOf(entry(suffix));
        entries.set(at, Entry.of(entries.get(at).text(), plain));
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(before);
        int start = shifted ? 0 : before.length;
        for (Entry entry : entries) {
            out.writeBytes(entry.gap);
            entry.offset = out.size() - start;
            if (entry.written) {
                out.writeBytes(entry.local());
            }
        }
        out.writeBytes(beforeDirectory);
        int directory = out.size();
        int count = 0;
        for (Entry entry : entries) {
            if (entry.listed) {
                out.writeBytes(entry.central());
                count++;
            }
        }
        int length = out.size() - directory;
        out.writeBytes(afterDirectory);
        ByteBuffer end = buffer(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) count)
                .putShort((short) count)
                .putInt(length)
                .putInt(directory - start)
                .putShort((short) 0);
        inEnd.accept(end);
        out.writeBytes(end.array());
        out.writeBytes(after);
        return out.toByteArray();
    }

    static byte[] deflated(byte[] plain, int level) {
        Deflater deflater = new Deflater(level, true);
        deflater.setInput(plain);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
