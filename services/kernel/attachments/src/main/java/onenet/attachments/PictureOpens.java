package onenet.attachments;

import onenet.attachments.Picture.NoPicture;
import onenet.problem.CommonProblem;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Whether a picture can be looked at: it is read as a reader would, at a resolution that costs little. */
final class PictureOpens {

    /** More than any camera of an office takes; a picture of a few bytes may claim any measure. */
    private static final long MOST_DOTS = 150_000_000;

    /** Dots along the longer side that are really kept. */
    private static final int KEPT = 64;

    private PictureOpens() {}

    /** @throws NoPicture when it does not open; a problem PAYLOAD_TOO_LARGE when it is larger than what is drawn anywhere here */
    static void require(byte[] content, FileKind kind) {
        ImageReader reader = ImageIO.getImageReadersByMIMEType(kind.mediaType()).next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            look(reader);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new NoPicture(unreadable);
        } finally {
            reader.dispose();
        }
    }

    private static void look(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_DOTS) {
            throw CommonProblem.PAYLOAD_TOO_LARGE.raise();
        }
        ImageReadParam sparse = reader.getDefaultReadParam();
        int step = (int) Math.max(1, Math.max(width, height) / KEPT);
        sparse.setSourceSubsampling(step, step, 0, 0);
        if (reader.canReadRaster()) {
            // colours of a printer are no colours of a screen: their dots are read all the same
            reader.readRaster(0, sparse);
        } else {
            reader.read(0, sparse);
        }
    }
}
