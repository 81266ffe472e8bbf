package onenet.attachments;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.problem.CommonProblem;
import onenet.problem.Problem;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is taken in is paper: it runs nothing, carries nothing and does not tell where it was made")
class DefusedTest {

    private static final String CATALOGUE = "<</Type/Catalog/Pages 2 0 R>>";
    private static final String PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
    private static final String PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>";
    private static final String SCRIPT = "<</S/JavaScript/JS(app.alert\\(1\\))>>";

    @TempDir
    Path directory;

    private Attachments attachments;

    @BeforeEach
    void open() {
        attachments = new Attachments(new FileContentStore(directory), file -> {});
    }

    private StoredFile take(byte[] content, Accepted accepted) {
        return attachments.take(new ByteArrayInputStream(content), 20 << 20, accepted);
    }

    private byte[] kept(byte[] content, Accepted accepted) throws IOException {
        return attachments.open(take(content, accepted)).readAllBytes();
    }

    private void refused(byte[] content, CommonProblem code) {
        assertThatThrownBy(() -> take(content, Accepted.DOCUMENTS))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    @Test
    @DisplayName("An OFD is an OFD, in whatever order it is packed; another ZIP is none")
    void ofd() throws IOException {
        byte[] ofd = Papers.ofd(Map.of("Doc_0/Document.xml", "<x/>", "Doc_0/Res/qr.png", "png"));
        assertThat(take(ofd, Accepted.DOCUMENTS).mediaType()).isEqualTo("application/ofd");
        assertThat(kept(ofd, Accepted.DOCUMENTS)).isEqualTo(ofd);
        Map<String, String> late = new LinkedHashMap<>(Map.of("Doc_0/Document.xml", "<x/>"));
        late.put("OFD.xml", "<OFD xmlns=\"http://www.ofdspec.org/2016\"/>");
        assertThat(take(Papers.zip(late), Accepted.DOCUMENTS).mediaType()).isEqualTo("application/ofd");
        for (Map<String, String> other : List.of(
                Map.of("[Content_Types].xml", "<Types/>"),
                Map.of("OFD.xml", "<html/>"),
                Map.of("OFD.xml", "no xml"),
                Map.of("OFD.xml", " ".repeat(50 << 20) + "<OFD xmlns=\"http://www.ofdspec.org/2016\"/>"),
                Map.of("OFD.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"),
                Map.of("Doc_0/OFD.xml", "<OFD xmlns=\"http://www.ofdspec.org/2016\"/>"))) {
            refused(Papers.zip(other), CommonProblem.UNSUPPORTED_MEDIA_TYPE);
        }
        refused("PK\u0003\u0004 and nothing more".getBytes(ISO_8859_1), CommonProblem.UNSUPPORTED_MEDIA_TYPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Doc_0/Attachs/x.exe", "Doc_0/Attachs/x.html", "Doc_0/Attachs/x.pdf", "Doc_0/Attachs/x", "x.js"})
    @DisplayName("An OFD that carries files which are no part of a document is refused")
    void ofdWithFiles(String name) {
        refused(Papers.ofd(Map.of(name, "x")), CommonProblem.UNSAFE_CONTENT);
    }

    static List<byte[]> plain() {
        return List.of(
                Papers.pdf(""),
                Papers.pdf("/OpenAction[3 0 R/Fit]"),
                Papers.pdf("", "<</Type/Annot/Subtype/Link/A<</S/URI/URI(http://127.0.0.1/)>>>>"),
                Papers.pdf("", "<</Title(JavaScript and Launch are words)>>"),
                Papers.packedPdf(List.of(CATALOGUE, PAGES, PAGE)),
                Papers.encrypted("", "owner"),
                text(Papers.pdf("")).replace("%%EOF\n", "").getBytes(ISO_8859_1),
                ("@PJL ENTER LANGUAGE=PDF\r\n" + text(Papers.pdf(""))).getBytes(ISO_8859_1));
    }

    @ParameterizedTest
    @MethodSource("plain")
    @DisplayName("A PDF that is only paper is taken as it is")
    void plainPdf(byte[] pdf) throws IOException {
        assertThat(kept(pdf, Accepted.DOCUMENTS)).isEqualTo(pdf);
    }

    private static String text(byte[] file) {
        return new String(file, ISO_8859_1);
    }

    static List<byte[]> damaged() {
        byte[] book = Papers.book(6);
        byte[] jpeg = Papers.image("jpg");
        byte[] png = Papers.image("png");
        return List.of(
                "%PDF-1.4\n".getBytes(ISO_8859_1),
                "%PDF-1.4\n%%EOF\n".getBytes(ISO_8859_1),
                Arrays.copyOf(book, book.length / 2),
                Arrays.copyOf(jpeg, 30),
                Arrays.copyOf(jpeg, jpeg.length / 2),
                Arrays.copyOf(png, png.length / 2),
                "\u00FF\u00D8\u00FF<html><script>".getBytes(ISO_8859_1),
                "\u0089PNG\r\n\u001A\n<html>".getBytes(ISO_8859_1));
    }

    @ParameterizedTest
    @MethodSource("damaged")
    @DisplayName("What nobody can open is refused when it comes, not found out at the desk")
    void damaged(byte[] file) {
        refused(file, CommonProblem.DAMAGED_FILE);
    }

    @Test
    @DisplayName("A PDF that opens with a password only is refused as that")
    void locked() {
        refused(Papers.encrypted("user", "owner"), CommonProblem.LOCKED_FILE);
    }

    @Test
    @DisplayName("A few bytes that claim a picture of a square kilometre are refused before they are unpacked")
    void claims() {
        byte[] png = Papers.image("png");
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
        refused(png, CommonProblem.PAYLOAD_TOO_LARGE);
    }

    static List<byte[]> active() {
        List<String> packed = List.of("<</Type/Catalog/Pages 2 0 R/OpenAction 4 0 R>>", PAGES, PAGE, SCRIPT);
        List<String> quiet = List.of("<</Type/Catalog/Pages 2 0 R>>", PAGES, PAGE, "<</Type/Filespec/EF<</F 9 0 R>>>>");
        byte[] hex = hex(Papers.objectStream(packed));
        return List.of(
                Papers.pdf("/OpenAction<</S/JavaScript/JS(app.alert(1))>>"),
                Papers.pdf("/OpenAction<</S/J#61vaScript/JS(app.alert(1))>>"),
                Papers.pdf("/Names<</JavaScript<</Names[(x) 4 0 R]>>>>", SCRIPT),
                Papers.pdf("/AA<</WC 4 0 R>>", SCRIPT),
                Papers.pdf("", "<</S/Launch/F(calc.exe)>>"),
                Papers.pdf("/Names<</EmbeddedFiles<</Names[(x) 4 0 R]>>>>", "<</Type/Filespec/EF<</F 5 0 R>>>>"),
                Papers.pdf("/AF[4 0 R]", "<</EF<</F 5 0 R>>>>", "<</Length 1>>stream\nx\nendstream "),
                Papers.pdf("/AcroForm<</XFA 4 0 R>>", "<</Length 1>>stream\nx\nendstream "),
                Papers.pdf("", "<</S/SubmitForm/F(http://127.0.0.1/)>>"),
                Papers.pdf("", "<</S/GoToE/T<<>>>>"),
                Papers.pdf("", "<</Subtype/RichMedia>>"),
                Papers.packedPdf(packed),
                Papers.packedPdf(quiet),
                Papers.packedPdf("/Filter/ASCIIHexDecode", packed, hex, Papers.first(packed)),
                Papers.packedPdf(
                        "/Filter[/ASCIIHexDecode/FlateDecode]",
                        packed,
                        hex(Papers.deflated(Papers.objectStream(packed))),
                        Papers.first(packed)),
                Papers.packedPdf(
                        "/Filter[/FlateDecode/FlateDecode]",
                        packed,
                        Papers.deflated(Papers.deflated(Papers.objectStream(packed))),
                        Papers.first(packed)),
                Papers.packedPdf("/Filter/LZWDecode", packed, new byte[10], Papers.first(packed)),
                Papers.packedPdf(
                        "/Filter/Fl#61teDecode",
                        packed,
                        Papers.deflated(Papers.objectStream(packed)),
                        Papers.first(packed)),
                Papers.packedPdf(
                        "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 7>>",
                        packed,
                        Papers.deflated(rows(Papers.objectStream(packed), 7)),
                        Papers.first(packed)));
    }

    /** As PNG writes it: a byte before each row says how the row was changed; here it was not. */
    private static byte[] rows(byte[] plain, int columns) {
        int count = (plain.length + columns - 1) / columns;
        byte[] rows = new byte[count * (columns + 1)];
        for (int i = 0; i < plain.length; i++) {
            rows[i / columns * (columns + 1) + 1 + i % columns] = plain[i];
        }
        return rows;
    }

    private static byte[] hex(byte[] plain) {
        return (java.util.HexFormat.of().formatHex(plain) + ">").getBytes(ISO_8859_1);
    }

    @ParameterizedTest
    @MethodSource("active")
    @DisplayName("A PDF that runs, starts, sends or carries something is refused, however it is packed and written")
    void activePdf(byte[] pdf) {
        refused(pdf, CommonProblem.UNSAFE_CONTENT);
    }

    @Test
    @DisplayName("A PDF that unpacks without end is refused before it takes the memory")
    void bomb() {
        byte[] bomb = Papers.deflated(new byte[400 << 20]);
        byte[] pdf = Papers.packedPdf("/Filter/FlateDecode", List.of(CATALOGUE, PAGES, PAGE), bomb, 20);
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        refused(pdf, CommonProblem.UNSAFE_CONTENT);
        assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(64L << 20);
    }

    static List<byte[]> hostile() {
        int size = 4 << 20;
        return List.of(
                filled("%PDF-1.7\n", "1 0 obj<<>>endobj\n", size),
                filled("%PDF-1.7\n1 0 obj", "[", size),
                filled("%PDF-1.7\n1 0 obj", "<<", size),
                filled("%PDF-1.7\n", "stream\n", size),
                filled("%PDF-1.7\n", "stream\nx\u009c", size),
                filled("%PDF-1.7\n/XRef", "/Fl ", size),
                filled("%PDF-1.7\n", "xref\n0 1\ntrailer<</Prev 9>>\n", size),
                filled("%PDF-1.7\n", "startxref\n9\n%%EOF\n", size));
    }

    private static byte[] filled(String head, String part, int size) {
        return (head + part.repeat((size - head.length()) / part.length())).getBytes(ISO_8859_1);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    @DisplayName("A PDF made to be hard to read costs a few seconds of work at most")
    void hardToRead(byte[] pdf) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        PdfContent.judge(pdf);
        assertThat(thread.getCurrentThreadCpuTime() - before).isLessThan(5_000_000_000L);
    }

    @Test
    @DisplayName("A picture an applicant hands in loses position, comments and second pictures, and looks the same")
    void pictures() throws IOException {
        byte[] jpeg = kept(Papers.phoneJpeg(6), Accepted.DOCUMENTS);
        assertThat(new String(jpeg, ISO_8859_1)).doesNotContain(new String(Papers.POSITION, ISO_8859_1));
        assertThat(Papers.pixels(jpeg)).isEqualTo(Papers.pixels(Papers.image("jpg")));
        assertThat(ExifOrientation.of(jpeg, 6, 32)).contains(6);
        byte[] png = kept(Papers.phonePng(), Accepted.DOCUMENTS);
        assertThat(new String(png, ISO_8859_1)).doesNotContain(new String(Papers.POSITION, ISO_8859_1));
        assertThat(Papers.pixels(png)).isEqualTo(Papers.pixels(Papers.image("png")));
        assertThat(kept(png, Accepted.DOCUMENTS)).isEqualTo(png);
        assertThat(kept(jpeg, Accepted.DOCUMENTS)).isEqualTo(jpeg);
    }

    @Test
    @DisplayName(
            "A photograph taken on site keeps its position in the store and gives it only to whom it is opened whole")
    void photographs() throws IOException {
        byte[] taken = Papers.phoneJpeg(1);
        StoredFile file = take(taken, Accepted.PHOTOGRAPHS);
        assertThat(attachments.open(file).readAllBytes()).isEqualTo(taken);
        byte[] shown = attachments.openWithoutNotes(file).readAllBytes();
        assertThat(new String(shown, ISO_8859_1)).doesNotContain(new String(Papers.POSITION, ISO_8859_1));
        assertThat(Papers.pixels(shown)).isEqualTo(Papers.pixels(taken));
    }

    @Test
    @DisplayName(
            "What is none of the kinds is refused, also a page of HTML before a paper, and a photograph of an iPhone")
    void noPicture() {
        refused("GIF89a<html>".getBytes(ISO_8859_1), CommonProblem.UNSUPPORTED_MEDIA_TYPE);
        refused(("<html>" + text(Papers.pdf(""))).getBytes(ISO_8859_1), CommonProblem.UNSUPPORTED_MEDIA_TYPE);
        refused("\0\0\0\u0018ftypheic".getBytes(ISO_8859_1), CommonProblem.UNSUPPORTED_MEDIA_TYPE);
    }
}
