package onenet.ecert.document;

import onenet.ecert.document.PageDrawing.Box;
import onenet.ecert.document.PageDrawing.Frame;
import onenet.ecert.document.PageDrawing.PlacedText;
import onenet.ecert.document.PageDrawing.Stroke;
import onenet.ecert.document.PageDrawing.Weight;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Pages as PDF. Its measures are points from the lower left corner. */
final class PdfPages {

    private static final float POINTS = 72 / 25.4f;
    /** How far a straight line may stand from the curve it is drawn for, in points. */
    private static final double FLAT = 0.01;

    private final PDDocument document;
    private final PageImages images;
    private final Map<Weight, PDFont> fonts = new EnumMap<>(Weight.class);

    private PdfPages(PDDocument document, PageImages images) {
        this.document = document;
        this.images = images;
    }

    static byte[] write(String title, List<PageDrawing> pages, PageImages images) {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(title);
            document.getDocumentCatalog().setLanguage("zh-CN");
            PdfPages writer = new PdfPages(document, images);
            writer.fonts(pages);
            for (PageDrawing page : pages) {
                writer.page(page);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Of each weight the letters that stand in it travel with the file. */
    private void fonts(List<PageDrawing> pages) throws IOException {
        Map<Weight, Set<Integer>> used = new EnumMap<>(Weight.class);
        pages.stream().flatMap(page -> page.lines().stream()).forEach(line -> line.letters()
                .forEach(letter -> used.computeIfAbsent(line.weight(), weight -> new HashSet<>())
                        .add(letter.shown())));
        for (Map.Entry<Weight, Set<Integer>> weight : used.entrySet()) {
            byte[] file = weight.getKey().face().subset(weight.getValue()).file();
            fonts.put(weight.getKey(), PDType0Font.load(document, new ByteArrayInputStream(file), false));
        }
    }

    private void page(PageDrawing drawing) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setStrokingColor(drawing.colour);
            for (Frame frame : drawing.frames) {
                Box box = frame.box();
                content.setLineWidth(points(frame.width()));
                content.addRect(points(box.x()), up(box.y() + box.height()), points(box.width()), points(box.height()));
                content.stroke();
            }
            for (Stroke stroke : drawing.strokes) {
                content.setLineWidth(points(stroke.width()));
                content.moveTo(points(stroke.x1()), up(stroke.y1()));
                content.lineTo(points(stroke.x2()), up(stroke.y2()));
                content.stroke();
            }
            for (PlacedText line : drawing.lines()) {
                letters(content, line);
            }
            for (Map.Entry<Box, BufferedImage> placed : images.on(drawing).entrySet()) {
                Box box = placed.getKey();
                content.drawImage(
                        LosslessFactory.createFromImage(document, placed.getValue()),
                        points(box.x()),
                        up(box.y() + box.height()),
                        points(box.width()),
                        points(box.height()));
            }
        }
    }

    /** A letter beyond the basic plane has no name in the font's table and is drawn by its shape; the others are text. */
    private void letters(PDPageContentStream content, PlacedText line) throws IOException {
        for (PlacedText.Letter letter : line.letters()) {
            if (Character.isBmpCodePoint(letter.shown())) {
                content.beginText();
                content.setFont(fonts.get(line.weight()), points(line.size()));
                content.newLineAtOffset(points(letter.x()), up(line.y()));
                content.showText(Character.toString(letter.shown()));
                content.endText();
            } else {
                shape(content, line, letter);
            }
        }
    }

    private static void shape(PDPageContentStream content, PlacedText line, PlacedText.Letter letter)
            throws IOException {
        AffineTransform at = AffineTransform.getTranslateInstance(points(letter.x()), up(line.y()));
        at.scale(points(line.size()), -points(line.size()));
        Path2D shape = line.weight().face().shape(letter.shown());
        float[] to = new float[2];
        for (PathIterator path = shape.getPathIterator(at, FLAT); !path.isDone(); path.next()) {
            switch (path.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(to[0], to[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(to[0], to[1]);
                default -> content.closePath();
            }
        }
        content.fill();
    }

    private static float points(double millimetres) {
        return (float) millimetres * POINTS;
    }

    private static float up(double fromAbove) {
        return points(PageDrawing.HEIGHT - fromAbove);
    }
}
