package onenet.ecert.seal;

import onenet.typeface.Typeface;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * The drawn seal of an office that brings no picture of its own: a red ring with the office's name on its arc and a star in the middle (国发〔1999〕25号:
 * round, name from left to right, star). Drawn from the shapes of the papers' own typeface, so that every machine draws the same.
 */
public final class SealPicture {

    private static final int PIXELS = 500;
    private static final int MILLIMETRES = 42;
    private static final double MARGIN = 8;
    private static final double STROKE = 14;
    /** Of the star, from its middle to its points. */
    private static final double STAR = 84;

    private static final double LARGEST_LETTER = 62;
    /** The name runs over at most this part of the ring. */
    private static final double ARC = Math.toRadians(275);
    /** From one letter to the next, in parts of a letter. */
    private static final double STEP = 1.25;

    /** How far a Chinese letter reaches below its base line. */
    private static final double BELOW_THE_LINE = 0.1;

    private static final Color RED = new Color(0xC8, 0x10, 0x1E);

    private SealPicture() {}

    public static SealImage of(SealOwner owner) {
        BufferedImage image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            pen.setColor(RED);
            pen.setStroke(new BasicStroke((float) STROKE));
            double inset = MARGIN + STROKE / 2;
            pen.draw(new Ellipse2D.Double(inset, inset, PIXELS - 2 * inset, PIXELS - 2 * inset));
            pen.translate(PIXELS / 2d, PIXELS / 2d);
            pen.fill(star());
            name(pen, owner.name());
        } finally {
            pen.dispose();
        }
        return new SealImage("PNG", png(image), MILLIMETRES, MILLIMETRES);
    }

    private static Shape star() {
        Path2D star = new Path2D.Double();
        double inner = STAR * Math.sin(Math.toRadians(18)) / Math.sin(Math.toRadians(54));
        for (int i = 0; i < 10; i++) {
            double radius = i % 2 == 0 ? STAR : inner;
            double angle = Math.toRadians(36 * i);
            double x = radius * Math.sin(angle);
            double y = -radius * Math.cos(angle);
            if (i == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        return star;
    }

    /** A long name has smaller letters: all of it stands on the arc. */
    private static void name(Graphics2D pen, String name) {
        int[] letters = name.codePoints().toArray();
        double outer = PIXELS / 2d - MARGIN - STROKE - 10;
        double size = Math.min(LARGEST_LETTER, ARC * (outer - LARGEST_LETTER / 2) / (STEP * letters.length));
        double radius = outer - size;
        double step = STEP * size / (radius + size / 2);
        AffineTransform middle = pen.getTransform();
        for (int i = 0; i < letters.length; i++) {
            pen.rotate((i - (letters.length - 1) / 2d) * step);
            pen.fill(letter(letters[i], size, radius));
            pen.setTransform(middle);
        }
    }

    /** Upright above the middle, its foot on the circle. */
    private static Shape letter(int letter, double size, double radius) {
        AffineTransform at = AffineTransform.getTranslateInstance(
                -Typeface.bold().advance(letter) * size / 2, -radius - BELOW_THE_LINE * size);
        at.scale(size, size);
        return Typeface.bold().shape(letter).createTransformedShape(at);
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
