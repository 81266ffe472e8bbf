package onenet.pages;

import onenet.attachments.Upright;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A photograph or scan: one page, the right way up. A large one is read at a lower resolution at once. */
final class PicturePaper implements Paper {

    private static final long MOST_DOTS = 150_000_000;

    private final ImageInputStream content;
    private final ImageReader reader;
    private final int turned;
    private final String format;

    private PicturePaper(ImageInputStream content, ImageReader reader, int turned, String format) {
        this.content = content;
        this.reader = reader;
        this.turned = turned;
        this.format = format;
    }

    static PicturePaper open(Path file, String mediaType) throws IOException {
        ImageInputStream content = ImageIO.createImageInputStream(file.toFile());
        ImageReader reader = ImageIO.getImageReadersByMIMEType(mediaType).next();
        reader.setInput(content, true, true);
        return new PicturePaper(content, reader, Upright.of(file), mediaType.substring("image/".length()));
    }

    @Override
    public int pages() {
        return 1;
    }

    @Override
    public BufferedImage draw(int number, PageSize size) throws IOException {
        try {
            return upright(read(size), size);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new NotShown(Unshown.DAMAGED, unreadable);
        }
    }

    @Override
    public String text() {
        return "";
    }

    @Override
    public boolean lettersOnly() {
        return false;
    }

    /** As few dots as suffice, but not fewer than are shown. */
    private BufferedImage read(PageSize size) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_DOTS) {
            throw new NotShown(Unshown.TOO_LARGE);
        }
        Dimension shown = lies() ? size.of(height, width) : size.of(width, height);
        int longest = Math.max(width, height) / Math.max(shown.width, shown.height);
        int step = Math.max(1, longest);
        ImageReadParam sparse = reader.getDefaultReadParam();
        sparse.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, sparse);
    }

    private BufferedImage upright(BufferedImage read, PageSize size) {
        int width = lies() ? read.getHeight() : read.getWidth();
        int height = lies() ? read.getWidth() : read.getHeight();
        Dimension shown = size.of(width, height);
        BufferedImage page = new BufferedImage(shown.width, shown.height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        try {
            pen.setBackground(Color.WHITE);
            pen.clearRect(0, 0, shown.width, shown.height);
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            AffineTransform way =
                    AffineTransform.getScaleInstance((double) shown.width / width, (double) shown.height / height);
            way.concatenate(Upright.turning(turned, read.getWidth(), read.getHeight()));
            pen.drawImage(read, way, null);
        } finally {
            pen.dispose();
        }
        return page;
    }

    /** Whether it was taken with the camera on its side. */
    private boolean lies() {
        return turned >= 5;
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        content.close();
    }
}
