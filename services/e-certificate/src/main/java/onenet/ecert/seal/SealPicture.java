package onenet.ecert.seal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * The drawn seal: a plain round red ring with the office's name, without any emblem.
 *
 * <p>Where no installed font can draw the name, the office code stands in its place; where there is no font at all, the ring alone. The name
 * is in the seal's data in any case.
 */
public final class SealPicture {

    private static final int PIXELS = 320;
    private static final int MILLIMETRES = 42;
    private static final int MARGIN = 10;
    private static final int STROKE = 8;
    private static final int LETTER = 30;
    private static final int TEXT_RADIUS = PIXELS / 2 - MARGIN - STROKE - LETTER;
    /** The name runs over this part of the ring, in radians. */
    private static final double ARC = Math.toRadians(250);

    private static final Color RED = new Color(0xC8, 0x10, 0x1E);

    private SealPicture() {}

    public static SealImage of(SealOwner owner) {
        BufferedImage image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setColor(RED);
            pen.setStroke(new BasicStroke(STROKE));
            int side = PIXELS - 2 * MARGIN;
            pen.draw(new Ellipse2D.Double(MARGIN, MARGIN, side, side));
            write(pen, owner);
        } finally {
            pen.dispose();
        }
        return new SealImage("PNG", png(image), MILLIMETRES, MILLIMETRES);
    }

    /** A machine without any font library or font must still be able to seal. */
    private static void write(Graphics2D pen, SealOwner owner) {
        try {
            Font font = new Font(Font.SANS_SERIF, Font.BOLD, LETTER);
            pen.setFont(font);
            String name = font.canDisplayUpTo(owner.name()) < 0 ? owner.name() : "EMB " + owner.officeCode();
            writeAround(pen, name);
        } catch (InternalError | NoClassDefFoundError | UnsatisfiedLinkError e) {
            pen.fill(new Ellipse2D.Double(PIXELS / 2d - STROKE, PIXELS / 2d - STROKE, 2d * STROKE, 2d * STROKE));
        }
    }

    private static void writeAround(Graphics2D pen, String name) {
        AffineTransform upright = pen.getTransform();
        int letters = name.codePointCount(0, name.length());
        double step = letters > 1 ? ARC / (letters - 1) : 0;
        for (int i = 0; i < letters; i++) {
            String letter = Character.toString(name.codePointAt(name.offsetByCodePoints(0, i)));
            pen.translate(PIXELS / 2d, PIXELS / 2d);
            pen.rotate(-ARC / 2 + i * step);
            pen.drawString(letter, -pen.getFontMetrics().stringWidth(letter) / 2f, -TEXT_RADIUS);
            pen.setTransform(upright);
        }
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
