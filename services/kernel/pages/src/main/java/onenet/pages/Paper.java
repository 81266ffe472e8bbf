package onenet.pages;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/** A file opened for its pages. */
interface Paper extends AutoCloseable {

    int pages();

    /** @param number from 1 to {@link #pages} */
    BufferedImage draw(int number, PageSize size) throws IOException;

    /** The letters of its first pages; empty where there are none to read. */
    String text() throws IOException;

    /** Whether nothing is in it but typed letters and lines. */
    boolean lettersOnly() throws IOException;

    /** In which format a page loses nothing that matters and is small: lines stay sharp in PNG, photographs are small in JPEG. */
    String format();

    @Override
    void close() throws IOException;

    /** @throws NotShown when such a file, or this one, has no pages to show */
    static Paper open(Path file, String mediaType) throws IOException {
        return switch (mediaType) {
            case "application/pdf" -> PdfPaper.open(file);
            case "image/jpeg", "image/png" -> PicturePaper.open(file, mediaType);
            default -> throw new NotShown(Unshown.NOT_DRAWN);
        };
    }
}
