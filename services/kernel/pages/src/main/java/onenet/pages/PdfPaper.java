package onenet.pages;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF, read from its file as far as a page needs it. */
final class PdfPaper implements Paper {

    /** A4 scanned at 600 dots an inch has 35 million. */
    private static final long MOST_DOTS = 50_000_000;

    /** How deep forms lie in forms before nobody looks for pictures there any more. */
    private static final int DEEPEST = 6;

    /** What a paper is, whose and until when, stands at its beginning. */
    private static final int PAGES_READ = 10;

    private final PDDocument document;

    private PdfPaper(PDDocument document) {
        this.document = document;
    }

    static PdfPaper open(Path file) throws IOException {
        try {
            PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
            if (document.getNumberOfPages() == 0) {
                document.close();
                throw new NotShown(Unshown.DAMAGED);
            }
            return new PdfPaper(document);
        } catch (InvalidPasswordException locked) {
            throw new NotShown(Unshown.LOCKED, locked);
        } catch (IOException | IllegalArgumentException | ClassCastException unreadable) {
            throw new NotShown(Unshown.DAMAGED, unreadable);
        }
    }

    @Override
    public int pages() {
        return document.getNumberOfPages();
    }

    @Override
    public BufferedImage draw(int number, PageSize size) throws IOException {
        PDPage page = document.getPage(number - 1);
        requireLight(page.getResources(), 0);
        PDRectangle shown = page.getCropBox();
        boolean lies = page.getRotation() % 180 != 0;
        double width = lies ? shown.getHeight() : shown.getWidth();
        double height = lies ? shown.getWidth() : shown.getHeight();
        if (width < 1 || height < 1) {
            throw new NotShown(Unshown.DAMAGED);
        }
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImage(number - 1, (float) size.scale(width, height), ImageType.RGB);
    }

    @Override
    public String text() throws IOException {
        PDFTextStripper letters = new PDFTextStripper();
        letters.setEndPage(PAGES_READ);
        return letters.getText(document);
    }

    /** Stamps and signatures are pictures, forms, notes on a page, or signatures of the file; a signature drawn in lines is taken for lines. */
    @Override
    public boolean lettersOnly() throws IOException {
        for (PDPage page : document.getPages()) {
            PDResources resources = page.getResources();
            boolean drawn =
                    resources != null && resources.getXObjectNames().iterator().hasNext();
            if (drawn || !page.getAnnotations().isEmpty()) {
                return false;
            }
        }
        return document.getSignatureDictionaries().isEmpty();
    }

    /** A picture is unpacked whole before it is drawn small. */
    private static void requireLight(PDResources resources, int depth) throws IOException {
        if (resources == null || depth > DEEPEST) {
            return;
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject part = resources.getXObject(name);
            if (part instanceof PDImageXObject picture && (long) picture.getWidth() * picture.getHeight() > MOST_DOTS) {
                throw new NotShown(Unshown.TOO_LARGE);
            }
            if (part instanceof PDFormXObject form) {
                requireLight(form.getResources(), depth + 1);
            }
        }
    }

    @Override
    public String format() {
        return "png";
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
