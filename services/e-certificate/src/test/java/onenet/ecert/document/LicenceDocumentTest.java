package onenet.ecert.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.ecert.seal.SealKeys;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

@DisplayName("The licence is an OFD that others can open")
class LicenceDocumentTest {

    @TempDir
    Path directory;

    @Test
    @DisplayName("Every field of the licence can be read out of the document")
    void everyField() {
        OfdReader reader = read(LicenceFixtures.document().unsealed());
        LicenceFixtures.TYPE.lines(LicenceFixtures.face().values()).forEach((label, value) -> assertThat(reader.text())
                .contains(label)
                .contains(value));
    }

    @Test
    @DisplayName("A long scope runs over several pages and loses nothing")
    void longScope() {
        SealKeys keys = LicenceFixtures.keys(directory);
        byte[] ofd = new SealableDocument(
                        LicenceFixtures.TYPE,
                        LicenceFixtures.longFace(),
                        LicenceFixtures.metadata(),
                        LicenceFixtures.URL)
                .sealed(keys.of("441521").orElseThrow(), LicenceFixtures.NOW);
        OfdReader reader = read(ofd);
        assertThat(reader.content().names()).contains("Doc_0/Pages/Page_1/Content.xml");
        assertThat(Body.of(reader.content()))
                .contains(String.join("、", LicenceFixtures.longFace().form().get("scope")));
    }

    @Test
    @DisplayName("The metadata travel inside the file as custom data")
    void metadata() {
        assertThat(read(LicenceFixtures.document().unsealed()).metadata()).contains(LicenceFixtures.metadata());
    }

    @Test
    @DisplayName("An annotated copy says on its face and in its data for whom, which case and what it was made")
    void annotatedCopy() {
        AnnotatedCopy copy = new AnnotatedCopy(
                "陆丰市应急管理局",
                "HZ-441581-2026-000001-X",
                "核对经营范围",
                LicenceFixtures.NOW,
                LicenceFixtures.NOW.plus(Duration.ofDays(5)));
        CertificateMetadata metadata = LicenceFixtures.metadata().asCopy(copy);
        OfdReader reader =
                read(new SealableDocument(LicenceFixtures.TYPE, LicenceFixtures.face(), metadata, LicenceFixtures.URL)
                        .unsealed());
        assertThat(reader.metadata()).contains(metadata);
        assertThat(reader.text()).contains("加注件").contains(copy.caseNumber()).contains(copy.purpose());
    }

    @Test
    @DisplayName("The QR code holds the verification address")
    void qrCode() throws Exception {
        byte[] png = read(LicenceFixtures.document().unsealed())
                .content()
                .entry("Doc_0/Res/qr.png")
                .orElseThrow();
        var source = new BufferedImageLuminanceSource(ImageIO.read(new ByteArrayInputStream(png)));
        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(source)))
                        .getText())
                .isEqualTo(LicenceFixtures.URL);
    }

    @Test
    @DisplayName("The same content gives the same bytes")
    void deterministic() {
        assertThat(LicenceFixtures.document().unsealed())
                .isEqualTo(LicenceFixtures.document().unsealed());
    }

    @Test
    @DisplayName("What cannot stand in a document is never replaced by something else: no document is made")
    void nothingReplaced() {
        for (String letter : List.of("\u000b", "\ufffd", "\uffff", "\ud800")) {
            CertificateFace face = LicenceFixtures.face(List.of("甲" + letter + "醇"));
            assertThatThrownBy(() -> new SealableDocument(
                                    LicenceFixtures.TYPE, face, LicenceFixtures.metadata(), LicenceFixtures.URL)
                            .unsealed())
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @DisplayName(
            "The letters travel in the document: every line names a font in the package that shows it, and only what the typeface lacks is left to the reader")
    void fontsInside() throws Exception {
        CertificateFace face = LicenceFixtures.face(List.of("氢氧化\ud872\udf4e", "吉\ud842\udfb7 号", "≥60%·m³Ω"));
        OfdPackage document = OfdPackage.read(
                new SealableDocument(LicenceFixtures.TYPE, face, LicenceFixtures.metadata(), LicenceFixtures.URL)
                        .unsealed(),
                OfdLimits.DEFAULT);
        Map<String, TrueTypeFont> fonts = new HashMap<>();
        for (XmlElement font : xml(document, "Doc_0/PublicRes.xml").descendants("Font")) {
            if (font.child("FontFile").isPresent()) {
                byte[] file = document.entry(
                                "Doc_0/Res/" + font.required("FontFile").text())
                        .orElseThrow();
                fonts.put(font.attribute("ID"), new TTFParser(true).parse(new RandomAccessReadBuffer(file)));
            }
        }
        List<String> leftToTheReader = new ArrayList<>();
        for (String page : List.of("Doc_0/Pages/Page_0/Content.xml", "Doc_0/Pages/Page_1/Content.xml")) {
            for (XmlElement line : xml(document, page).descendants("TextObject")) {
                String text = line.required("TextCode").text();
                TrueTypeFont font = fonts.get(line.attribute("Font"));
                if (font == null) {
                    leftToTheReader.add(text);
                } else {
                    assertThat(unshown(font, text))
                            .hasSize(line.children("CGTransform").size());
                }
            }
        }
        assertThat(leftToTheReader).containsExactly("\ud842\udfb7 号", "\ud842\udfb7 号");
    }

    /** Letters the font's own table does not name; a line says for each where its shape is. */
    private static List<Integer> unshown(TrueTypeFont font, String text) throws IOException {
        CmapLookup letters = font.getUnicodeCmapLookup();
        return text.codePoints()
                .filter(letter -> letters.getGlyphId(letter) == 0)
                .boxed()
                .toList();
    }

    private static XmlElement xml(OfdPackage document, String file) {
        return new XmlReading(OfdLimits.DEFAULT.elements()).parse(document.required(file));
    }

    @Test
    @DisplayName("An independent OFD reader opens the sealed document, reads its text and finds that it is signed")
    void independentReader() throws Exception {
        Path file = directory.resolve("licence.ofd");
        Files.write(
                file,
                LicenceFixtures.sealed(
                        LicenceFixtures.keys(directory).of("441521").orElseThrow()));
        try (OFDReader reader = new OFDReader(file)) {
            assertThat(reader.getNumberOfPages()).as("正本 and 副本").isEqualTo(2);
            String text = String.join("", new ContentExtractor(reader).extractAll());
            assertThat(text).contains("海丰县示例化工贸易有限公司").contains("甲醇、乙醇[无水]、丙酮");
            assertThat(reader.hasSignature()).isTrue();
        }
    }

    private static OfdReader read(byte[] bytes) {
        return OfdReader.open(bytes, OfdLimits.DEFAULT);
    }
}
