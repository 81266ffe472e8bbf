package onenet.ecert.document;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.ecert.seal.SealPicture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who has no reader of OFD reads the same certificate as PDF and as pictures")
class ReadingCopyTest {

    private static final int SQUARE = 16;

    @Test
    @DisplayName("every page says that it is no original, when it was made and where the original is verified")
    void saysWhatItIs() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(copy("甲醇").pdf())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                String text = text(pdf, page);
                assertThat(text).contains("阅读版（2026年11月30日制作），不是电子证照文件；是否有效，以扫码核验为准", LicenceFixtures.URL);
            }
        }
    }

    @Test
    @DisplayName("its text can be found and copied, and its letters travel with it")
    void textOfItsOwn() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(copy("甲醇、≥60%的溶液").pdf())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(copy("甲醇").pages());
            assertThat(text(pdf, 1)).contains("危险化学品经营许可证", "甲醇、≥60%的溶液");
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    @DisplayName("picture and PDF look the same, letters beyond the basic plane included")
    void looksTheSame() throws IOException {
        ReadingCopy copy = copy("𫓧、甲醇");
        assertThat(copy.picture(1))
                .as("the letter is drawn")
                .isNotEqualTo(copy("　、甲醇").picture(1));
        keepForLooking(copy);
        try (PDDocument pdf = Loader.loadPDF(copy.pdf())) {
            for (int page = 1; page <= copy.pages(); page++) {
                BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(copy.picture(page)));
                BufferedImage printed = new PDFRenderer(pdf).renderImage(page - 1, drawn.getWidth() / 595.276f);
                assertThat(farthest(drawn, printed)).as("page " + page).isLessThan(0.3);
            }
        }
    }

    private static ReadingCopy copy(String... scope) {
        return new ReadingCopy(
                LicenceFixtures.TYPE,
                LicenceFixtures.face(List.of(scope)),
                LicenceFixtures.metadata(),
                LicenceFixtures.URL,
                SealPicture.of(LicenceFixtures.HAIFENG),
                LocalDate.of(2026, 11, 30));
    }

    private static void keepForLooking(ReadingCopy copy) throws IOException {
        Path kept = Files.createDirectories(Path.of("target", "papers"));
        Files.write(kept.resolve("reading-copy.pdf"), copy.pdf());
        for (int page = 1; page <= copy.pages(); page++) {
            Files.write(kept.resolve("page-" + page + ".png"), copy.picture(page));
        }
    }

    /** The largest difference of brightness of a square of sixteen dots, from 0 to 1: edges are smoothed otherwise, a missing letter leaves one white. */
    private static double farthest(BufferedImage one, BufferedImage other) {
        double most = 0;
        for (int y = 0; y + SQUARE < Math.min(one.getHeight(), other.getHeight()); y += SQUARE) {
            for (int x = 0; x + SQUARE < Math.min(one.getWidth(), other.getWidth()); x += SQUARE) {
                most = Math.max(most, Math.abs(brightness(one, x, y) - brightness(other, x, y)));
            }
        }
        return most;
    }

    private static double brightness(BufferedImage image, int left, int top) {
        double sum = 0;
        for (int y = top; y < top + SQUARE; y++) {
            for (int x = left; x < left + SQUARE; x++) {
                int dot = image.getRGB(x, y);
                sum += ((dot >> 16 & 0xFF) + (dot >> 8 & 0xFF) + (dot & 0xFF)) / 765.0;
            }
        }
        return sum / (SQUARE * SQUARE);
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper letters = new PDFTextStripper();
        letters.setStartPage(page);
        letters.setEndPage(page);
        return letters.getText(pdf).replaceAll("\\R", "");
    }
}
