package onenet.typeface;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A weight of Noto Serif SC (SIL Open Font License 1.1). Letters are Unicode code points; lengths are parts of the letter's size, so that a letter
 * of 5 mm with an advance of 0.5 takes 2.5 mm. Safe for many threads.
 */
public final class Typeface {

    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final HorizontalMetricsTable widths;
    private final double em;

    /** Read when it is first printed in: each weight is 15 MB. */
    private static final class Regular {
        static final Typeface FACE = new Typeface("regular.ttf");
    }

    private static final class Bold {
        static final Typeface FACE = new Typeface("bold.ttf");
    }

    private Typeface(String file) {
        try (InputStream bytes = Objects.requireNonNull(
                Typeface.class.getResourceAsStream(file), "the build lays the typeface on the class path")) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            letters = font.getUnicodeCmapLookup();
            widths = font.getHorizontalMetrics();
            em = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Typeface regular() {
        return Regular.FACE;
    }

    public static Typeface bold() {
        return Bold.FACE;
    }

    /** Whether it has a shape for the letter; what it has none for would be an empty box. */
    public boolean shows(int letter) {
        return letters.getGlyphId(letter) > 0;
    }

    /** How far the next letter stands from the beginning of this one; of a letter it does not show, that of the empty box. */
    public double advance(int letter) {
        return widths.getAdvanceWidth(letters.getGlyphId(letter)) / em;
    }

    /** The letter's shape, its beginning on the base line at the origin; up is negative, as on a screen. Empty for a blank. */
    public Path2D shape(int letter) {
        try {
            GlyphData glyph = font.getGlyph().getGlyph(letters.getGlyphId(letter));
            Path2D shape = glyph == null ? new Path2D.Double() : new Path2D.Double(glyph.getPath());
            shape.transform(AffineTransform.getScaleInstance(1 / em, -1 / em));
            return shape;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part of it that a paper with these letters needs. Those it does not show are left out. */
    public Subset subset(Set<Integer> wanted) {
        return Subset.of(font, letters, wanted);
    }
}
