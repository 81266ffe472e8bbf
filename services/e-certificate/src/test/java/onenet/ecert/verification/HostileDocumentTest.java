package onenet.ecert.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import onenet.ecert.document.LicenceFixtures;
import onenet.ecert.document.OfdLimits;
import onenet.ecert.seal.SealKeys;
import onenet.ecert.verification.RawZip.Entry;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Sequence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A hostile document costs at most a second of work and 64 megabytes, and is not intact")
class HostileDocumentTest {

    private static final long SECOND = 1_000_000_000;
    private static final long MEMORY = 64L << 20;
    private static final String PAGE = ZipForgeries.PAGE;
    private static final String LIST = "Signatures.xml";
    private static final String VALUE = "SignedValue.dat";
    private static final String NS = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    @TempDir
    static Path directory;

    private static SealKeys keys;
    private static byte[] genuine;

    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @BeforeAll
    static void aSealedLicence() {
        keys = LicenceFixtures.keys(directory);
        genuine = LicenceFixtures.sealed(keys.of("441521").orElseThrow());
        // what is loaded and compiled once is not the document's doing
        verify(genuine);
    }

    static List<Forgery> hostile() {
        List<Forgery> all = new ArrayList<>();
        packages(all);
        xml(all);
        seals(all);
        return all;
    }

    private static void packages(List<Forgery> all) {
        int entry = OfdLimits.DEFAULT.entryBytes();
        all.add(new Forgery("more than a package may be", new byte[OfdLimits.DEFAULT.packageBytes() + 1]));
        all.add(new Forgery("five megabytes of nothing", new byte[OfdLimits.DEFAULT.packageBytes()]));
        all.add(new Forgery("five megabytes that begin like a package", noise(OfdLimits.DEFAULT.packageBytes())));
        add(all, "an entry of a gigabyte", zip -> zip.entries.add(declared(1 << 30, new byte[1 << 20])));
        add(all, "an entry that says it is small", zip -> zip.entries.add(declared(100, new byte[100 << 20])));
        add(all, "as many full entries as fit", zip -> full(zip, 2, entry));
        add(all, "more full entries than fit", zip -> full(zip, 250, entry));
        add(all, "two hundred and ninety entries of XML", zip -> IntStream.range(0, 280)
                .forEach(i ->
                        zip.entries.add(Entry.of("Doc_0/E" + i + ".xml", ("<ofd:A" + NS + "/>").getBytes(UTF_8)))));
        add(all, "sixty thousand entries", zip -> IntStream.range(0, 60_000)
                .forEach(i -> zip.entries.add(Entry.of("E" + i, RawZip.NOTHING))));
        add(all, "a page that is a package in a package", zip -> zip.replace(PAGE, genuine));
    }

    private static void xml(List<Forgery> all) {
        page(all, "a page a hundred thousand deep", "<ofd:A" + NS + ">" + "<ofd:A>".repeat(100_000));
        page(all, "a page of many elements", "<ofd:A" + NS + ">" + "<ofd:B/>".repeat(240_000) + "</ofd:A>");
        page(all, "a page of one long text", "<ofd:A" + NS + ">" + "字".repeat(600_000) + "</ofd:A>");
        page(all, "a page of short texts between numbers", "<ofd:A" + NS + ">" + "&#65;".repeat(380_000) + "</ofd:A>");
        page(all, "a page of one long attribute", "<ofd:A" + NS + " x=\"" + "y".repeat(1_900_000) + "\"/>");
        page(all, "a page of one long name", "<ofd:" + "y".repeat(1_900_000) + NS + "/>");
        page(all, "a page of many attributes", "<ofd:A" + NS + attributes(100_000) + "/>");
        page(
                all,
                "a page of many namespaces",
                "<ofd:A" + NS
                        + IntStream.range(0, 50_000)
                                .mapToObj(i -> " xmlns:n" + i + "=\"u" + i + "\"")
                                .collect(Collectors.joining())
                        + "/>");
        page(
                all,
                "a page of many attributes of many elements",
                "<ofd:A" + NS + ">" + ("<ofd:B" + attributes(100) + "/>").repeat(1_500) + "</ofd:A>");
        page(all, "entities that become a billion", billion());
        page(
                all,
                "an entity from a file",
                "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><ofd:A" + NS + ">&e;</ofd:A>");
        page(
                all,
                "a document type from elsewhere",
                "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/x.dtd\"><ofd:A" + NS + "/>");
        page(all, "a comment that does not end", "<ofd:A" + NS + "><!--" + "-".repeat(1_900_000));
        page(all, "a page of brackets", "<".repeat(1_900_000));
        add(
                all,
                "a list of fifteen thousand signatures",
                zip -> zip.replace(
                        LIST,
                        ("<ofd:Signatures" + NS + ">"
                                        + "<ofd:Signature ID=\"1\" BaseLoc=\"/Doc_0/Signs/Sign_0/Signature.xml\"/>"
                                                .repeat(15_000)
                                        + "</ofd:Signatures>")
                                .getBytes(UTF_8)));
        add(
                all,
                "a description of fifteen thousand references",
                zip -> zip.replace(
                        "/Signature.xml",
                        ("<ofd:Signature" + NS + "><ofd:SignedInfo><ofd:References>"
                                        + IntStream.range(0, 9_000)
                                                .mapToObj(i -> "<ofd:Reference FileRef=\"/x" + i
                                                        + "\"><ofd:CheckValue>AA==</ofd:CheckValue></ofd:Reference>")
                                                .collect(Collectors.joining())
                                        + "</ofd:References></ofd:SignedInfo><ofd:SignedValue>/Doc_0/Signs/Sign_0/SignedValue.dat</ofd:SignedValue></ofd:Signature>")
                                .getBytes(UTF_8)));
    }

    private static void seals(List<Forgery> all) {
        value(all, "a signed value a hundred thousand deep", nested(100_000, (byte) 0x30));
        value(all, "a signed value of sets a hundred thousand deep", nested(100_000, (byte) 0x31));
        value(all, "a signed value without lengths", repeated(new byte[] {0x30, (byte) 0x80}, 250_000));
        value(all, "a signed value of many values", der((byte) 0x30, repeated(new byte[] {5, 0}, 200_000)));
        value(all, "a signed value of noise", noise(490_000));
        value(all, "a signed value of two megabytes", new byte[2_000_000]);
        member(all, "a kind told in four hundred thousand numbers", 2, der((byte) 6, filled(400_000, (byte) 0x81)));
        member(all, "a number of four hundred thousand bytes", 2, der((byte) 2, filled(400_000, (byte) 0x41)));
        member(all, "a signature of four hundred thousand bytes", 3, der((byte) 3, filled(400_000, (byte) 0)));
        member(all, "a certificate a hundred thousand deep", 1, der((byte) 4, nested(100_000, (byte) 0x30)));
        member(all, "a certificate of noise", 1, der((byte) 4, noise(400_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    @DisplayName("whatever it is made of")
    void bounded(Forgery document) {
        long cpu = thread.getCurrentThreadCpuTime();
        long memory = thread.getCurrentThreadAllocatedBytes();
        DocumentReport report = verify(document.file());
        memory = thread.getCurrentThreadAllocatedBytes() - memory;
        cpu = thread.getCurrentThreadCpuTime() - cpu;
        assertThat(report.integrity()).isNotEqualTo(IntegrityVerdict.INTACT);
        assertThat(cpu).as("nanoseconds of work").isLessThan(SECOND);
        assertThat(memory).as("bytes of memory, even those free again").isLessThan(MEMORY);
    }

    private static DocumentReport verify(byte[] file) {
        return new DocumentVerification(keys.trust(), OfdLimits.DEFAULT, OwnFiles.NONE)
                .verify(file, LicenceFixtures.NOW.plusSeconds(60));
    }

    private static void add(List<Forgery> all, String how, Consumer<RawZip> change) {
        all.add(Forgery.inZip(how, genuine, change));
    }

    private static void page(List<Forgery> all, String how, String xml) {
        add(all, how, zip -> zip.replace(PAGE, xml.getBytes(UTF_8)));
    }

    private static void value(List<Forgery> all, String how, byte[] value) {
        add(all, how, zip -> zip.replace(VALUE, value));
    }

    private static void member(List<Forgery> all, String how, int place, byte[] der) {
        add(all, how, zip -> {
            ASN1Encodable[] members =
                    ASN1Sequence.getInstance(zip.entry(VALUE).plain).toArray();
            byte[][] parts =
                    Arrays.stream(members).map(HostileDocumentTest::encoded).toArray(byte[][]::new);
            parts[place] = der;
            zip.replace(VALUE, der((byte) 0x30, RawZip.joined(parts)));
        });
    }

    private static byte[] encoded(ASN1Encodable value) {
        try {
            return value.toASN1Primitive().getEncoded("DER");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void full(RawZip zip, int count, int size) {
        String open = "<ofd:A" + NS + ">";
        byte[] xml = (open + "a".repeat(size - open.length() - 8) + "</ofd:A>").getBytes(UTF_8);
        for (int i = 0; i < count; i++) {
            zip.entries.add(0, Entry.of("Doc_0/Full" + i + ".xml", xml));
        }
    }

    private static Entry declared(int size, byte[] content) {
        Entry entry = Entry.of("Doc_0/bomb.xml", content);
        entry.inLocal = header -> header.putInt(22, size);
        entry.inCentral = header -> header.putInt(24, size);
        return entry;
    }

    private static String attributes(int count) {
        return IntStream.range(0, count).mapToObj(i -> " a" + i + "=\"\"").collect(Collectors.joining());
    }

    private static String billion() {
        String entities = IntStream.range(1, 10)
                .mapToObj(i -> "<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">")
                .collect(Collectors.joining());
        return "<!DOCTYPE a [<!ENTITY e0 \"lol\">" + entities + "]><ofd:A" + NS + ">&e9;</ofd:A>";
    }

    private static byte[] nested(int depth, byte tag) {
        byte[] inner = new byte[depth * 5];
        for (int i = 0; i < depth; i++) {
            int length = inner.length - 5 * (i + 1);
            inner[5 * i] = tag;
            inner[5 * i + 1] = (byte) 0x83;
            inner[5 * i + 2] = (byte) (length >> 16);
            inner[5 * i + 3] = (byte) (length >> 8);
            inner[5 * i + 4] = (byte) length;
        }
        return inner;
    }

    private static byte[] der(byte tag, byte[] content) {
        byte[] head = {
            tag, (byte) 0x83, (byte) (content.length >> 16), (byte) (content.length >> 8), (byte) content.length
        };
        return RawZip.joined(head, content);
    }

    private static byte[] repeated(byte[] part, int times) {
        byte[] all = new byte[part.length * times];
        for (int i = 0; i < all.length; i++) {
            all[i] = part[i % part.length];
        }
        return all;
    }

    private static byte[] filled(int length, byte value) {
        byte[] all = new byte[length];
        Arrays.fill(all, value);
        all[length - 1] = 1;
        return all;
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(1).nextBytes(noise);
        noise[0] = 'P';
        noise[1] = 'K';
        noise[2] = 3;
        noise[3] = 4;
        return noise;
    }
}
