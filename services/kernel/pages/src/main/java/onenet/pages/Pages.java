package onenet.pages;

import onenet.attachments.Attachments;
import onenet.attachments.StoredFile;
import onenet.problem.CommonProblem;
import onenet.problem.Problem;

import jakarta.inject.Singleton;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jboss.logging.Logger;

/** Draws the pages of a file. The file is read from a disk and never held whole; of what is drawn only one page is. */
@Singleton
public class Pages {

    private static final Logger LOG = Logger.getLogger(Pages.class);

    /** Nobody hands in a book of empty pages; a long one is taken to have something on it. */
    private static final int PAGES_LOOKED_AT = 5;

    private final Attachments attachments;
    private final DrawingRoom room;
    private final Readings readings = new Readings();

    Pages(Attachments attachments, DrawingRoom room) {
        this.attachments = attachments;
        this.room = room;
    }

    /**
     * How many pages a file has.
     *
     * @param unshown why it has none to show; null where it has
     */
    public record Count(int pages, Unshown unshown) {}

    /** A page as a picture. */
    public record Picture(String mediaType, byte[] content) {}

    public Count count(StoredFile file) {
        try {
            return new Count(room.call(() -> open(file, Paper::pages)), null);
        } catch (NotShown none) {
            LOG.debugf(none, "pages of %s", file.digest());
            return new Count(0, none.why());
        }
    }

    /** @throws onenet.problem.Problem NOT_FOUND for a page there is not, PAGE_NOT_SHOWN, DRAWING_BUSY */
    public Picture draw(StoredFile file, int number, PageSize size) {
        return draw(file, number, size, Optional.empty());
    }

    /**
     * The same for somebody who must be known by the page.
     *
     * @param mark drawn over the page: a code and a day, in Latin letters and digits
     */
    public Picture draw(StoredFile file, int number, PageSize size, Optional<String> mark) {
        try {
            Optional<Picture> page = room.call(() -> open(
                    file,
                    paper -> number > paper.pages()
                            ? Optional.empty()
                            : Optional.of(picture(marked(paper.draw(number, size), mark), paper.format()))));
            return page.orElseThrow(CommonProblem.NOT_FOUND::raise);
        } catch (NotShown none) {
            LOG.debugf(none, "page %d of %s", number, file.digest());
            throw CommonProblem.PAGE_NOT_SHOWN.raise(none.why());
        }
    }

    /** What can be read of a file; nothing of one that has no pages to show, or while too many are drawn. A content is read once. */
    public Optional<Reading> read(StoredFile file) {
        Optional<Reading> before = readings.of(file.digest());
        if (before.isPresent()) {
            return before;
        }
        try {
            Reading reading = room.call(() -> open(file, Pages::reading));
            readings.keep(file.digest(), reading);
            return Optional.of(reading);
        } catch (NotShown | Problem none) {
            LOG.debugf(none, "letters of %s", file.digest());
            return Optional.empty();
        }
    }

    private static Reading reading(Paper paper) throws IOException {
        String all = paper.text();
        String text = all.substring(0, Math.min(all.length(), Reading.LONGEST));
        return new Reading(text, text.isBlank() && isBlank(paper), !text.isBlank() && paper.lettersOnly());
    }

    private static boolean isBlank(Paper paper) throws IOException {
        for (int page = 1; page <= Math.min(paper.pages(), PAGES_LOOKED_AT); page++) {
            if (!Blankness.of(paper.draw(page, PageSize.SMALL))) {
                return false;
            }
        }
        return paper.pages() <= PAGES_LOOKED_AT;
    }

    private interface Use<T> {

        T of(Paper paper) throws IOException;
    }

    private <T> T open(StoredFile file, Use<T> use) throws IOException {
        Path copy = Files.createTempFile("page", ".part");
        try {
            try (InputStream content = attachments.open(file)) {
                Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            try (Paper paper = Paper.open(copy, file.mediaType())) {
                return use.of(paper);
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static BufferedImage marked(BufferedImage page, Optional<String> mark) throws IOException {
        if (mark.isPresent()) {
            Watermark.onto(page, mark.get());
        }
        return page;
    }

    private static Picture picture(BufferedImage page, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(page, format, out);
        return new Picture("image/" + format, out.toByteArray());
    }
}
