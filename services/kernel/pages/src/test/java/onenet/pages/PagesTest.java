package onenet.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A paper's pages as pictures: what lies on them, the right way up, in the size asked for")
class PagesTest {

    private static final int RED = Color.RED.getRGB();
    private static final int WHITE = Color.WHITE.getRGB();

    @TempDir
    Path directory;

    @Test
    @DisplayName("Each page of a PDF is drawn by itself, and fits into its size without losing its shape")
    void pdf() throws IOException {
        Path file = book(0);
        try (Paper paper = Paper.open(file, "application/pdf")) {
            assertThat(paper.pages()).isEqualTo(2);
            BufferedImage first = paper.draw(1, PageSize.MEDIUM);
            assertThat(first.getWidth()).isBetween(995, 1000);
            assertThat(first.getHeight()).isBetween(1405, 1414);
            // the first page is red above, the second below
            assertThat(first.getRGB(500, 50)).isEqualTo(RED);
            assertThat(first.getRGB(500, 1350)).isEqualTo(WHITE);
            BufferedImage second = paper.draw(2, PageSize.SMALL);
            assertThat(second.getHeight()).isBetween(335, 340);
            assertThat(second.getRGB(120, 10)).isEqualTo(WHITE);
            assertThat(second.getRGB(120, 330)).isEqualTo(RED);
        }
    }

    @Test
    @DisplayName(
            "A page of one colour has nothing on it, be it a scan with its grain; a pale stamp or a red half is something")
    void blank() {
        assertThat(Blankness.of(sheet(Color.WHITE, null))).isTrue();
        assertThat(Blankness.of(sheet(new Color(236, 232, 225), new Color(250, 248, 240))))
                .isTrue();
        assertThat(Blankness.of(sheet(Color.WHITE, new Color(250, 120, 120)))).isFalse();
        assertThat(Blankness.of(sheet(Color.WHITE, Color.BLACK))).isFalse();
    }

    @Test
    @DisplayName("What was read is kept for the contents looked at last, and no more of it than fits")
    void readings() {
        Readings readings = new Readings();
        Reading reading = new Reading("安全评价报告", false, true);
        readings.keep("first", reading);
        assertThat(readings.of("first")).contains(reading);
        for (int each = 0; each < 499; each++) {
            readings.keep("other " + each, reading);
        }
        assertThat(readings.of("first")).as("looked at last but now").contains(reading);
        readings.keep("one more", reading);
        assertThat(readings.of("first")).contains(reading);
        assertThat(readings.of("other 0")).isEmpty();
    }

    @Test
    @DisplayName("A PDF of typed letters has no stamp; one with a picture may have, and a photograph")
    void lettersOnly() throws IOException {
        try (Paper drawn = Paper.open(book(0), "application/pdf");
                Paper photograph = Paper.open(photograph(1), "image/jpeg")) {
            assertThat(drawn.lettersOnly()).as("lines and areas are no stamp").isTrue();
            assertThat(photograph.lettersOnly()).isFalse();
        }
        Path stamped = directory.resolve("stamped.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                pen.drawImage(LosslessFactory.createFromImage(document, sheet(Color.RED, null)), 100, 100);
            }
            document.save(stamped.toFile());
        }
        try (Paper paper = Paper.open(stamped, "application/pdf")) {
            assertThat(paper.lettersOnly()).isFalse();
            assertThat(paper.text()).isBlank();
        }
    }

    private static BufferedImage sheet(Color ground, Color mark) {
        BufferedImage sheet = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(ground);
        pen.fillRect(0, 0, 60, 80);
        pen.setColor(mark == null ? ground : mark);
        pen.fillRect(20, 20, 5, 5);
        pen.dispose();
        return sheet;
    }

    @Test
    @DisplayName("A page that says it is turned is drawn turned")
    void turnedPdf() throws IOException {
        try (Paper paper = Paper.open(book(90), "application/pdf")) {
            BufferedImage page = paper.draw(1, PageSize.MEDIUM);
            assertThat(page.getWidth()).isGreaterThan(page.getHeight());
            assertThat(page.getRGB(page.getWidth() - 20, 300)).isEqualTo(RED);
            assertThat(page.getRGB(20, 300)).isEqualTo(WHITE);
        }
    }

    @ParameterizedTest(name = "Exif {0}: red at {1} {2}")
    @CsvSource({"1, 10, 10", "2, 90, 10", "3, 90, 50", "4, 10, 50", "5, 10, 10", "6, 50, 10", "7, 50, 90", "8, 10, 90"})
    @DisplayName("A photograph stands upright, however the camera was held; it is not made larger than it is")
    void photograph(int turned, int x, int y) throws IOException {
        Path file = photograph(turned);
        try (Paper paper = Paper.open(file, "image/jpeg")) {
            BufferedImage page = paper.draw(1, PageSize.MEDIUM);
            assertThat(page.getWidth()).isEqualTo(turned >= 5 ? 60 : 100);
            assertThat(page.getHeight()).isEqualTo(turned >= 5 ? 100 : 60);
            Color seen = new Color(page.getRGB(x, y));
            assertThat(seen.getRed()).isGreaterThan(200);
            assertThat(seen.getBlue()).isLessThan(80);
        }
    }

    @Test
    @DisplayName("A large scan is read at the resolution it is shown in: drawing it takes a part of its memory")
    void large() throws IOException {
        Path file = directory.resolve("scan.png");
        ImageIO.write(new BufferedImage(6000, 8000, BufferedImage.TYPE_BYTE_BINARY), "png", file.toFile());
        try (Paper paper = Paper.open(file, "image/png")) {
            BufferedImage page = paper.draw(1, PageSize.SMALL);
            assertThat(page.getWidth()).isEqualTo(240);
            assertThat(page.getHeight()).isEqualTo(320);
        }
    }

    @Test
    @DisplayName("A paper that is locked, cut off, claims too much or is of another kind says so")
    void unshown() throws IOException {
        assertThat(why(locked(), "application/pdf")).isEqualTo(Unshown.LOCKED);
        byte[] pdf = Files.readAllBytes(book(0));
        assertThat(why(kept(Arrays.copyOf(pdf, 9)), "application/pdf")).isEqualTo(Unshown.DAMAGED);
        assertThat(why(kept(new byte[] {1, 2, 3}), "image/png")).isEqualTo(Unshown.DAMAGED);
        assertThat(why(kept("PK".getBytes(StandardCharsets.US_ASCII)), "application/ofd"))
                .isEqualTo(Unshown.NOT_DRAWN);
        byte[] png = Files.readAllBytes(picture("png"));
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
        assertThat(why(kept(png), "image/png")).isEqualTo(Unshown.TOO_LARGE);
    }

    private static Unshown why(Path file, String mediaType) throws IOException {
        try (Paper paper = Paper.open(file, mediaType)) {
            paper.draw(1, PageSize.SMALL);
            return null;
        } catch (NotShown none) {
            return none.why();
        }
    }

    @Test
    @DisplayName("A paper locked against changes only opens for everybody")
    void lockedAgainstChanges() throws IOException {
        Path file = protectedBy("");
        try (Paper paper = Paper.open(file, "application/pdf")) {
            assertThat(paper.pages()).isEqualTo(1);
        }
        assertThatThrownBy(() -> Paper.open(locked(), "application/pdf")).isInstanceOf(NotShown.class);
    }

    private Path locked() throws IOException {
        return protectedBy("user");
    }

    private Path protectedBy(String user) throws IOException {
        Path file = Files.createTempFile(directory, "locked", ".pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", user, new AccessPermission()));
            document.save(file.toFile());
        }
        return file;
    }

    private Path book(int rotation) throws IOException {
        Path file = Files.createTempFile(directory, "book", ".pdf");
        try (PDDocument document = new PDDocument()) {
            for (int upper : new int[] {421, 0}) {
                PDPage page = new PDPage(PDRectangle.A4);
                page.setRotation(rotation);
                document.addPage(page);
                try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                    pen.setNonStrokingColor(Color.RED);
                    pen.addRect(0, upper, 595, 421);
                    pen.fill();
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    /** Blue, with a red corner where it begins. */
    private Path picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(100, 60, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, 100, 60);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 30, 30);
        pen.dispose();
        Path file = Files.createTempFile(directory, "picture", "." + format);
        ImageIO.write(image, format, file.toFile());
        return file;
    }

    private Path photograph(int turned) throws IOException {
        byte[] plain = Files.readAllBytes(picture("jpg"));
        byte[] notes = ByteBuffer.allocate(36)
                .putShort((short) 0xFFE1)
                .putShort((short) 34)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) turned)
                .putShort((short) 0)
                .putInt(0)
                .array();
        ByteBuffer whole = ByteBuffer.allocate(plain.length + notes.length);
        whole.put(plain, 0, 2).put(notes).put(plain, 2, plain.length - 2);
        return kept(whole.array());
    }

    private Path kept(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(directory, "kept", ".part"), content);
    }
}
