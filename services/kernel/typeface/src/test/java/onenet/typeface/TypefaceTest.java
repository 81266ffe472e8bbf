package onenet.typeface;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The typeface of official papers")
class TypefaceTest {

    private static final String ON_LICENCES = "粤汕〔2026〕00001号（示例）甲醇、乙醇[无水]·≥60%，10m³，①Ω㎡℃—…《》";

    @Test
    @DisplayName("shows every letter of the two common blocks of Chinese, and what licences are written with")
    void shows() {
        for (Typeface face : new Typeface[] {Typeface.regular(), Typeface.bold()}) {
            assertThat(ON_LICENCES.codePoints()).allMatch(face::shows);
            for (int letter = 0x4E00; letter <= 0x9FFF; letter++) {
                assertThat(face.shows(letter)).isEqualTo(Character.isDefined(letter));
            }
            for (int letter = 0x3400; letter <= 0x4DBF; letter++) {
                assertThat(face.shows(letter)).isTrue();
            }
            assertThat(face.shows(0x20BB7)).as("𠮷").isFalse();
        }
    }

    @Test
    @DisplayName("has Chinese letters as wide as they are high, and Latin ones as wide as they are")
    void advance() {
        assertThat(Typeface.regular().advance('危')).isEqualTo(1);
        assertThat(Typeface.regular().advance('i'))
                .isLessThan(Typeface.regular().advance('M'));
        assertThat(Typeface.bold().advance('M')).isBetween(0.9, 1.1);
    }

    @Test
    @DisplayName("draws a letter above the line it stands on; a blank has no shape")
    void shape() {
        assertThat(Typeface.regular().shape('危').getBounds2D().getMinY()).isBetween(-0.95, -0.7);
        assertThat(Typeface.regular().shape(' ').getBounds2D().isEmpty()).isTrue();
    }

    @Test
    @DisplayName(
            "travels in a paper as the letters it needs: the same shapes, a few kilobytes, the same bytes each time")
    void subset() throws IOException {
        Set<Integer> letters = ON_LICENCES.codePoints().boxed().collect(Collectors.toSet());
        Subset small = Typeface.regular().subset(letters);
        assertThat(small.file())
                .hasSizeLessThan(40_000)
                .isEqualTo(Typeface.regular().subset(letters).file());
        TrueTypeFont read = new TTFParser(true).parse(new RandomAccessReadBuffer(small.file()));
        for (int letter : letters) {
            int glyph = read.getUnicodeCmapLookup().getGlyphId(letter);
            assertThat(glyph).as(Character.toString(letter)).isPositive();
            assertThat(read.getAdvanceWidth(glyph) / 1000d)
                    .isEqualTo(Typeface.regular().advance(letter));
            assertThat(read.getGlyph().getGlyph(glyph).getPath().getBounds2D().getHeight() / 1000)
                    .isEqualTo(Typeface.regular().shape(letter).getBounds2D().getHeight(), within());
        }
    }

    @Test
    @DisplayName(
            "names a letter beyond the basic plane by its place in the small font, and leaves out what it has no shape for")
    void beyond() throws IOException {
        Subset small = Typeface.regular().subset(Set.of((int) '甲', 0x2CB4E, 0x20BB7));
        TrueTypeFont read = new TTFParser(true).parse(new RandomAccessReadBuffer(small.file()));
        assertThat(small.unnamed()).containsOnlyKeys(0x2CB4E);
        assertThat(read.getGlyph()
                        .getGlyph(small.unnamed().get(0x2CB4E))
                        .getPath()
                        .getBounds2D()
                        .getHeight())
                .isGreaterThan(700);
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.001);
    }
}
