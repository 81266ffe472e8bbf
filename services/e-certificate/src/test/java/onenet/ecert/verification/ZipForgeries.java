package onenet.ecert.verification;

import static onenet.ecert.verification.RawZip.buffer;
import static onenet.ecert.verification.RawZip.joined;

import onenet.ecert.verification.RawZip.Entry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Forgeries by the container: the same entries told twice, hidden, described otherwise or followed by more. */
final class ZipForgeries {

    static final String PAGE = "Page_0/Content.xml";
    private static final byte[] GARBAGE = "garbage in a corner".getBytes(StandardCharsets.US_ASCII);

    private final List<Forgery> all = new ArrayList<>();
    private final byte[] genuine;
    /** The page of another company, valid until 2099. */
    private final byte[] evil;

    private final String page;

    private ZipForgeries(byte[] genuine) {
        this.genuine = genuine;
        this.evil = evil(RawZip.of(genuine).entry(PAGE).plain);
        this.page = RawZip.of(genuine).entry(PAGE).text();
    }

    static List<Forgery> of(byte[] genuine) {
        ZipForgeries forgeries = new ZipForgeries(genuine);
        forgeries.directories();
        forgeries.extras();
        forgeries.comments();
        forgeries.attributes();
        forgeries.descriptors();
        forgeries.gaps();
        forgeries.headers();
        forgeries.doubles();
        forgeries.compression();
        forgeries.ends();
        forgeries.names();
        return forgeries.all;
    }

    static byte[] evil(byte[] page) {
        return new String(page, StandardCharsets.UTF_8)
                .replace("海丰县示例化工贸易有限公司", "另一家冒名顶替的公司")
                .replace("2029", "2099")
                .getBytes(StandardCharsets.UTF_8);
    }

    private void add(String how, Consumer<RawZip> change) {
        all.add(Forgery.inZip(how, genuine, change));
    }

    private void directories() {
        add("an empty directory", zip -> zip.entries.add(0, Entry.of("Doc_0/x/", RawZip.NOTHING)));
        add("a directory whose unread data hold another page", zip -> {
            Entry folder = Entry.of("Doc_0/x/", Entry.of(page, evil).local());
            folder.stored();
            zip.entries.add(1, folder);
        });
        add("a directory whose unread data hold another page, its size said to be nothing", zip -> {
            Entry folder = Entry.of("Doc_0/x/", RawZip.NOTHING);
            folder.packed = Entry.of(page, evil).local();
            folder.method = 0;
            folder.inLocal = header -> header.putInt(18, 0);
            zip.entries.add(1, folder);
        });
        add("a file where another entry needs a folder", zip -> zip.entries.add(0, Entry.of("Doc_0", evil)));
    }

    private void extras() {
        byte[] unicodePath = unicodePath(page, "Doc_0/Pages/Page_9/Content.xml");
        add("a Unicode path with the UTF-8 flag off", zip -> {
            zip.entry(PAGE).flags = 0;
            zip.entry(PAGE).localExtra = unicodePath;
            zip.entry(PAGE).centralExtra = unicodePath;
        });
        add("a Unicode path in the directory", zip -> zip.entry(PAGE).centralExtra = unicodePath);
        add("a Unicode path before the entry", zip -> zip.entry(PAGE).localExtra = unicodePath);
        add("a second page renamed by its Unicode path", zip -> {
            Entry other = Entry.of("Doc_0/Pages/Page_8/Content.xml", evil);
            other.flags = 0;
            other.localExtra = unicodePath(other.text(), page);
            other.centralExtra = other.localExtra;
            zip.entries.add(other);
        });
        add("garbage as extra field before the entry", zip -> zip.entry(PAGE).localExtra = GARBAGE);
        add("garbage as extra field in the directory", zip -> zip.entry(PAGE).centralExtra = GARBAGE);
        add("a well-formed unknown extra field in both", zip -> {
            zip.entry(PAGE).localExtra = extra(0x4242, GARBAGE);
            zip.entry(PAGE).centralExtra = extra(0x4242, GARBAGE);
        });
        add(
                "a whole page in an extra field",
                zip -> zip.entry(PAGE).localExtra =
                        extra(0x4242, Entry.of(page, evil).local()));
        add("sizes told by ZIP64", zip -> zip64(zip.entry(PAGE)));
        add("a ZIP64 field that nobody asks for", zip -> zip.entry(PAGE).centralExtra = extra(1, new byte[16]));
        add("a time in a field of its own", zip -> zip.entry(PAGE).localExtra = extra(0x5455, new byte[5]));
    }

    private void comments() {
        add("a comment on an entry", zip -> zip.entry(PAGE).comment = GARBAGE);
        add("a comment on the archive", zip -> {
            zip.inEnd = end -> end.putShort(20, (short) GARBAGE.length);
            zip.after = GARBAGE;
        });
        add("a comment length without a comment", zip -> zip.inEnd = end -> end.putShort(20, (short) 7));
        add("a comment without a length", zip -> zip.after = GARBAGE);
        add("a comment that is another archive", zip -> {
            byte[] other = withEvilPage();
            zip.inEnd = end -> end.putShort(20, (short) other.length);
            zip.after = other;
        });
        add(
                "a comment on an entry that is another directory",
                zip -> zip.entry(PAGE).comment =
                        joined(buffer(4).putInt(0x02014b50).array(), GARBAGE));
    }

    private void attributes() {
        add("a page flagged as a symbolic link", zip -> unix(zip.entry(PAGE), 0120777));
        add("a page flagged as a program", zip -> unix(zip.entry(PAGE), 0100755));
        add("a page flagged as a device", zip -> unix(zip.entry(PAGE), 0060666));
        add("an ordinary Unix file", zip -> unix(zip.entry(PAGE), 0100644));
        add("a page flagged as a directory", zip -> zip.entry(PAGE).inCentral = header -> header.putInt(38, 0x10));
        add("a hidden page", zip -> zip.entry(PAGE).inCentral = header -> header.putInt(38, 2));
        add("a page said to be text", zip -> zip.entry(PAGE).inCentral = header -> header.putShort(36, (short) 1));
        add("a page on another disk", zip -> zip.entry(PAGE).inCentral = header -> header.putShort(34, (short) 1));
        add(
                "another version that made it",
                zip -> zip.entry(PAGE).inCentral = header -> header.putShort(4, (short) 63));
        add("another version needed, in both", zip -> both(zip.entry(PAGE), 4, (short) 45));
    }

    private void descriptors() {
        add("sizes behind the content", zip -> described(zip.entry(PAGE), true, true));
        add("sizes behind the content without a mark", zip -> described(zip.entry(PAGE), false, true));
        add("sizes before and behind the content", zip -> described(zip.entry(PAGE), true, false));
        add("sizes behind the content without the flag", zip -> {
            described(zip.entry(PAGE), true, false);
            zip.entry(PAGE).flags = 0x800;
        });
    }

    private void gaps() {
        byte[] hidden = Entry.of(page, evil).local();
        add("bytes before the first entry", zip -> zip.before = GARBAGE);
        add("bytes before the first entry, offsets not shifted", zip -> {
            zip.before = GARBAGE;
            zip.shifted = false;
        });
        add("a program before the archive", zip -> zip.before = "#!/bin/sh\n".getBytes(StandardCharsets.US_ASCII));
        add("another page before the archive", zip -> zip.before = hidden);
        add("another archive before the archive", zip -> zip.before = withEvilPage());
        add("another archive behind the archive", zip -> zip.after = withEvilPage());
        add("bytes between two entries", zip -> zip.entry("DocumentRes.xml").gap = GARBAGE);
        add("another page between two entries", zip -> zip.entry("DocumentRes.xml").gap = hidden);
        add("another page between the last entry and the directory", zip -> zip.beforeDirectory = hidden);
        add("bytes between the directory and the end", zip -> zip.afterDirectory = GARBAGE);
        add("one byte behind the end", zip -> zip.after = new byte[1]);
        add("an entry that the directory does not list", zip -> {
            Entry other = Entry.of(page, evil);
            other.listed = false;
            zip.entries.add(1, other);
        });
        add("an entry that is only in the directory", zip -> {
            Entry other = Entry.of("Doc_0/Other.xml", evil);
            other.written = false;
            zip.entries.add(other);
        });
        add("a directory in another order than the entries", zip -> {
            int first = RawZip.of(genuine).entries.get(0).local().length;
            zip.entries.get(0).inCentral = header -> header.putInt(42, first);
            zip.entries.get(1).inCentral = header -> header.putInt(42, 0);
        });
        add("entries in another order", zip -> Collections.reverse(zip.entries));
        add("a page that overlaps another entry", zip -> {
            Entry other = Entry.of("Doc_0/Other.xml", evil);
            other.written = false;
            other.inCentral = header -> header.putInt(42, 0);
            zip.entries.add(other);
        });
    }

    private void headers() {
        add("another name before the entry", zip -> {
            Entry entry = zip.entry(PAGE);
            byte[] told = page.replace("Page_0", "Page_9").getBytes(StandardCharsets.US_ASCII);
            entry.listed = false;
            Entry listed = Entry.of(page, entry.plain);
            listed.written = false;
            entry.name = told;
            int at = zip.entries.indexOf(entry);
            int offset = offset(zip, at);
            listed.inCentral = header -> header.putInt(42, offset);
            zip.entries.add(at + 1, listed);
        });
        for (int[] field : new int[][] {{4, 2}, {6, 2}, {8, 2}, {10, 4}, {14, 4}, {18, 4}, {22, 4}, {26, 2}, {28, 2}}) {
            add(
                    "a field that differs before the entry, at " + field[0],
                    zip -> zip.entry(PAGE).inLocal = header -> header.put(field[0], (byte) (header.get(field[0]) ^ 1)));
            add(
                    "a field that differs in the directory, at " + field[0],
                    zip -> zip.entry(PAGE).inCentral =
                            header -> header.put(field[0] + 2, (byte) (header.get(field[0] + 2) ^ 1)));
        }
        for (int flag : new int[] {0, 1, 2, 5, 6, 13}) {
            add("the flag " + flag + " set", zip -> zip.entry(PAGE).flags |= 1 << flag);
        }
        add("the flag for UTF-8 off", zip -> zip.entries.forEach(entry -> entry.flags = 0));
        add("another time in both", zip -> zip.entry(PAGE).time++);
        add("an impossible time in both", zip -> zip.entries.forEach(entry -> entry.time = -1));
    }

    private void doubles() {
        add("two pages of one name, the other first", zip -> zip.entries.add(0, Entry.of(page, evil)));
        add("two pages of one name, the other last", zip -> zip.entries.add(Entry.of(page, evil)));
        add(
                "two pages whose names differ in case",
                zip -> zip.entries.add(Entry.of(page.toUpperCase(java.util.Locale.ROOT), evil)));
        add(
                "another page that no signature lists",
                zip -> zip.entries.add(Entry.of("Doc_0/Pages/Page_1/Content.xml", evil)));
        add("the page replaced", zip -> zip.replace(PAGE, evil));
        add("the page left out", zip -> zip.entries.remove(zip.entry(PAGE)));
    }

    private void compression() {
        add("everything stored", zip -> zip.entries.forEach(Entry::stored));
        add(
                "everything compressed more",
                zip -> zip.entries.forEach(
                        entry -> entry.packed = RawZip.deflated(entry.plain, Deflater.BEST_COMPRESSION)));
        add(
                "compressed as blocks that are stored",
                zip -> zip.entry(PAGE).packed = RawZip.deflated(zip.entry(PAGE).plain, Deflater.NO_COMPRESSION));
        add(
                "bytes behind the compressed content",
                zip -> zip.entry(PAGE).packed = joined(zip.entry(PAGE).packed, GARBAGE));
        add(
                "another page behind the compressed content",
                zip -> zip.entry(PAGE).packed =
                        joined(zip.entry(PAGE).packed, Entry.of(page, evil).local()));
        add(
                "compressed content without its end",
                zip -> zip.entry(PAGE).packed =
                        java.util.Arrays.copyOf(zip.entry(PAGE).packed, zip.entry(PAGE).packed.length - 1));
        for (int method : new int[] {1, 9, 12, 14, 93, 95, 99}) {
            add("the compression " + method, zip -> zip.entry(PAGE).method = method);
        }
        add("stored, with another size than packed", zip -> {
            zip.entry(PAGE).method = 0;
            zip.entry(PAGE).packed = evil;
        });
    }

    private void ends() {
        for (int at : new int[] {4, 6, 8, 10, 12, 16}) {
            add("another number in the end, at " + at, zip -> zip.inEnd = end -> end.put(at, (byte) (end.get(at) + 1)));
        }
        add(
                "a ZIP64 end",
                zip -> zip.afterDirectory = joined(
                        buffer(56).putInt(0x06064b50).putLong(44).array(),
                        buffer(20).putInt(0x07064b50).array()));
        add(
                "a digital signature of the directory",
                zip -> zip.afterDirectory = joined(
                        buffer(6)
                                .putInt(0x05054b50)
                                .putShort((short) GARBAGE.length)
                                .array(),
                        GARBAGE));
        add("two ends", zip -> zip.after = buffer(22).putInt(0x06054b50).array());
        add("an end that knows of no entry", zip -> zip.inEnd = end -> end.putInt(8, 0));
        add("sixty-five thousand entries", zip -> zip.inEnd = end -> end.putInt(8, -1));
    }

    private void names() {
        for (String name : List.of(
                "../Content.xml",
                "/" + page,
                "./" + page,
                "Doc_0//Pages/Page_0/Content.xml",
                "Doc_0\\Pages\\Page_0\\Content.xml",
                "C:" + page,
                page + " .",
                page + ".",
                page + "\u0000",
                page + "\u0000.x.png",
                "Doc_0/Pages/Page_0/C\u043entent.xml",
                "Doc_0/Pages/Page_0/\u202elmx.tnetnoC",
                page + ":stream",
                ".hidden",
                "Doc_0/.git/config",
                " ",
                page + " ",
                "a\nb",
                "Doc_0/Pages/Page_0/CON",
                "Doc_0/Pages/../Pages/Page_0/Content.xml",
                "文档/内容.xml",
                "x".repeat(300))) {
            add("an entry called " + name.replaceAll("[^ -~]", "?"), zip -> zip.entries.add(Entry.of(name, evil)));
        }
        add(
                "the page renamed, its old name in capitals",
                zip -> zip.entry(PAGE).name =
                        page.toUpperCase(java.util.Locale.ROOT).getBytes(StandardCharsets.US_ASCII));
        add("a name that is not UTF-8", zip -> zip.entry(PAGE).name = new byte[] {'D', (byte) 0xC3, (byte) 0x28});
        add("a name of nothing", zip -> zip.entries.add(Entry.of("", evil)));
    }

    private byte[] withEvilPage() {
        RawZip zip = RawZip.of(genuine);
        zip.replace(PAGE, evil);
        return zip.bytes();
    }

    private static int offset(RawZip zip, int until) {
        return zip.entries.subList(0, until).stream()
                .mapToInt(entry -> entry.local().length)
                .sum();
    }

    private static void both(Entry entry, int at, short value) {
        entry.inLocal = header -> header.putShort(at, value);
        entry.inCentral = header -> header.putShort(at + 2, value);
    }

    private static void unix(Entry entry, int mode) {
        entry.inCentral = header -> header.putShort(4, (short) (3 << 8 | 20)).putInt(38, mode << 16);
    }

    private static void described(Entry entry, boolean marked, boolean emptied) {
        entry.flags |= 8;
        ByteBuffer values =
                buffer(12).putInt(entry.crc()).putInt(entry.packed.length).putInt(entry.plain.length);
        entry.descriptor = marked ? joined(buffer(4).putInt(0x08074b50).array(), values.array()) : values.array();
        if (emptied) {
            entry.inLocal = header -> header.putInt(14, 0).putInt(18, 0).putInt(22, 0);
        }
    }

    private static void zip64(Entry entry) {
        byte[] sizes = buffer(16)
                .putLong(entry.plain.length)
                .putLong(entry.packed.length)
                .array();
        entry.localExtra = extra(1, sizes);
        entry.centralExtra = extra(1, sizes);
        entry.inLocal = header -> header.putInt(18, -1).putInt(22, -1);
        entry.inCentral = header -> header.putInt(20, -1).putInt(24, -1);
    }

    private static byte[] extra(int id, byte[] value) {
        return joined(
                buffer(4).putShort((short) id).putShort((short) value.length).array(), value);
    }

    private static byte[] unicodePath(String name, String shown) {
        CRC32 crc = new CRC32();
        crc.update(name.getBytes(StandardCharsets.US_ASCII));
        byte[] path = shown.getBytes(StandardCharsets.UTF_8);
        return extra(
                0x7075,
                joined(buffer(5).put((byte) 1).putInt((int) crc.getValue()).array(), path));
    }
}
