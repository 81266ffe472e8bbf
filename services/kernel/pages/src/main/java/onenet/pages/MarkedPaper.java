package onenet.pages;

import onenet.attachments.StoredFile;
import onenet.uploads.UploadedFile;

import java.time.LocalDate;

/**
 * A paper somebody outside the office may read for a task of his: never the file, and every page marked by which a picture of it can be traced.
 *
 * @param reader account of who looks at it
 * @param on day he does
 */
public record MarkedPaper(UploadedFile file, String reader, LocalDate on) {

    public StoredFile content() {
        return file.content();
    }

    public String mark() {
        return reader + "  " + on;
    }
}
