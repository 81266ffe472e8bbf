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
        keepForLooking(copy);
        try (PDDocument pdf = Loader.loadPDF(copy.pdf())) {
            for (int page = 1; page <= copy.pages(); page++) {
                BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(copy.picture(page)));
                BufferedImage printed = new PDFRenderer(pdf).renderImage(page - 1, drawn.getWidth() / 595.276f);
                assertThat(difference(drawn, printed)).as("page " + page).isLessThan(0.02);
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

    /** Mean difference of brightness of squares of eight dots, from 0 to 1: edges are smoothed otherwise, places are the same. */
    private static double difference(BufferedImage one, BufferedImage other) {
        double sum = 0;
        int squares = 0;
        for (int y = 0; y + 8 < Math.min(one.getHeight(), other.getHeight()); y += 8) {
            for (int x = 0; x + 8 < Math.min(one.getWidth(), other.getWidth()); x += 8) {
                sum += Math.abs(brightness(one, x, y) - brightness(other, x, y));
                squares++;
            }
        }
        return sum / squares;
    }

    private static double brightness(BufferedImage image, int left, int top) {
        double sum = 0;
        for (int y = top; y < top + 8; y++) {
            for (int x = left; x < left + 8; x++) {
                int dot = image.getRGB(x, y);
                sum += ((dot >> 16 & 0xFF) + (dot >> 8 & 0xFF) + (dot & 0xFF)) / 765.0;
            }
        }
        return sum / 64;
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper letters = new PDFTextStripper();
        letters.setStartPage(page);
        letters.setEndPage(page);
        return letters.getText(pdf).replaceAll("\\R", "");
    }
}
