package onenet.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Where contents lie, by digest. One file system by default; an object store in production. */
public interface ContentStore {

    /** Keeps a finished temporary file under its digest; a content that is already there is kept once. */
    void keep(Path finished, String digest) throws IOException;

    /** @throws java.nio.file.NoSuchFileException when no such content is kept */
    InputStream open(String digest) throws IOException;

    /** Where temporary files may be written so that keeping them is a rename. */
    Path temporary() throws IOException;
}
