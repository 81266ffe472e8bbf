package onenet.ecert.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/** The pictures of a paper, read once for all its pages. */
final class PageImages {

    private final BufferedImage code;
    private final Optional<BufferedImage> seal;

    /** @param seal in a format the machine may not read: it is then not drawn */
    PageImages(byte[] code, byte[] seal) {
        this.code = read(code).orElseThrow();
        this.seal = read(seal);
    }

    private static Optional<BufferedImage> read(byte[] bytes) {
        try {
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(bytes)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What stands where on this page. */
    Map<PageDrawing.Box, BufferedImage> on(PageDrawing page) {
        Map<PageDrawing.Box, BufferedImage> placed = new LinkedHashMap<>();
        page.code().ifPresent(box -> placed.put(box, code));
        page.seal().ifPresent(box -> seal.ifPresent(picture -> placed.put(box, picture)));
        return placed;
    }
}
