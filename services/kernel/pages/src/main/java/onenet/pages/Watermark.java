package onenet.pages;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Who looks at a page and when, drawn over the whole of it so that no cut leaves a page without. The letters are outlines of the font the PDF library
 * brings along: a server need not have any. It has Latin letters and digits, so a mark is a code and a day, and no name.
 */
final class Watermark {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Light enough to read what is under it, dark enough for a photograph of the screen. */
    private static final float SHADE = 0.16f;

    private Watermark() {}

    static void onto(BufferedImage page, String mark) throws IOException {
        Path2D line = outline(mark);
        double width = line.getBounds2D().getWidth();
        if (width == 0) {
            throw new IOException("no letter of the mark can be drawn: " + mark);
        }
        // two of it stand side by side, however large the page is drawn
        double scale = page.getWidth() * 0.44 / width;
        Graphics2D over = page.createGraphics();
        over.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        over.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, SHADE));
        over.setColor(Color.DARK_GRAY);
        for (int y = page.getWidth() / 4; y < page.getHeight() + page.getWidth() / 2; y += page.getWidth() / 4) {
            for (int x = page.getWidth() / 25; x < page.getWidth(); x += page.getWidth() / 2) {
                AffineTransform place = AffineTransform.getTranslateInstance(x, y);
                place.rotate(-Math.PI / 9);
                place.scale(scale, -scale);
                over.fill(new Area(place.createTransformedShape(line)));
            }
        }
        over.dispose();
    }

    private static Path2D outline(String mark) throws IOException {
        try (InputStream bytes = TTFParser.class.getResourceAsStream(FONT);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            Path2D line = new Path2D.Double();
            double x = 0;
            for (int letter : mark.codePoints().toArray()) {
                int glyph = font.getUnicodeCmapLookup().getGlyphId(letter);
                if (font.getGlyph().getGlyph(glyph) != null && glyph != 0) {
                    line.append(
                            AffineTransform.getTranslateInstance(x, 0)
                                    .createTransformedShape(
                                            font.getGlyph().getGlyph(glyph).getPath()),
                            false);
                }
                x += font.getAdvanceWidth(glyph);
            }
            return line;
        }
    }
}
