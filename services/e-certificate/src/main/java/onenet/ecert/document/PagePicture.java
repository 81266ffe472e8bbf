package onenet.ecert.document;

import onenet.ecert.document.PageDrawing.Box;
import onenet.ecert.document.PageDrawing.Frame;
import onenet.ecert.document.PageDrawing.PlacedText;
import onenet.ecert.document.PageDrawing.Stroke;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A page drawn from the shapes of its letters, so that every machine draws the same. */
final class PagePicture {

    private static final int WIDE = 1000;
    private static final double SCALE = WIDE / PageDrawing.WIDTH;

    private PagePicture() {}

    static byte[] png(PageDrawing page, PageImages images) {
        BufferedImage paper =
                new BufferedImage(WIDE, (int) Math.round(PageDrawing.HEIGHT * SCALE), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, paper.getWidth(), paper.getHeight());
            pen.scale(SCALE, SCALE);
            lines(pen, page);
            pen.setColor(Color.BLACK);
            page.lines().forEach(line -> letters(pen, line));
            images.on(page).forEach((box, picture) -> picture(pen, box, picture));
        } finally {
            pen.dispose();
        }
        return encoded(paper);
    }

    private static void lines(Graphics2D pen, PageDrawing page) {
        pen.setColor(page.colour);
        for (Frame frame : page.frames) {
            Box box = frame.box();
            pen.setStroke(new BasicStroke((float) frame.width()));
            pen.draw(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
        }
        for (Stroke stroke : page.strokes) {
            pen.setStroke(new BasicStroke((float) stroke.width()));
            pen.draw(new Line2D.Double(stroke.x1(), stroke.y1(), stroke.x2(), stroke.y2()));
        }
    }

    private static void letters(Graphics2D pen, PlacedText line) {
        for (PlacedText.Letter letter : line.letters()) {
            AffineTransform at = AffineTransform.getTranslateInstance(letter.x(), line.y());
            at.scale(line.size(), line.size());
            pen.fill(line.weight().face().shape(letter.shown()).createTransformedShape(at));
        }
    }

    private static void picture(Graphics2D pen, Box box, BufferedImage picture) {
        AffineTransform at = AffineTransform.getTranslateInstance(box.x(), box.y());
        at.scale(box.width() / picture.getWidth(), box.height() / picture.getHeight());
        pen.drawImage(picture, at, null);
    }

    private static byte[] encoded(BufferedImage paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(paper, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
