package onenet.attachments;

import onenet.problem.CommonProblem;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** Takes files in: what they are is decided by their content, their size is limited, and they are kept under their digest. */
@Singleton
public class Attachments {

    private final ContentStore store;
    private final VirusScanner scanner;

    Attachments(ContentStore store, VirusScanner scanner) {
        this.store = store;
        this.scanner = scanner;
    }

    /**
     * Stores one file.
     *
     * @param limit bytes; a longer content is refused with PAYLOAD_TOO_LARGE and nothing is kept
     * @param accepted what is taken: any other content is refused with UNSUPPORTED_MEDIA_TYPE, what runs or carries files with UNSAFE_CONTENT;
     *     what the virus scanner knows with INFECTED_FILE, and anything while it cannot be asked with SCANNER_UNAVAILABLE
     */
    public StoredFile take(InputStream content, long limit, Accepted accepted) {
        try {
            Path file = store.temporary();
            try {
                copy(content, file, limit);
                scanner.check(file);
                byte[] came = Files.readAllBytes(file);
                FileKind kind = accepted.kindOf(file, came);
                byte[] kept = accepted.defused(file, came, kind);
                if (kept != came) {
                    Files.write(file, kept);
                }
                String name = HexFormat.of().formatHex(Digest.begin().digest(kept));
                store.keep(file, name);
                return new StoredFile(name, kept.length, kind.mediaType());
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("attachment not stored", broken);
        }
    }

    public InputStream open(StoredFile file) {
        try {
            return store.open(file.digest());
        } catch (IOException broken) {
            throw new UncheckedIOException("attachment not readable", broken);
        }
    }

    /** A photograph without what the camera noted in it: where and when it was taken is for the office that inspected. */
    public InputStream openWithoutNotes(StoredFile picture) {
        FileKind kind = FileKind.ofMediaType(picture.mediaType()).orElseThrow();
        try (InputStream content = open(picture)) {
            return new ByteArrayInputStream(Picture.stripped(content.readAllBytes(), kind));
        } catch (IOException broken) {
            throw new UncheckedIOException("attachment not readable", broken);
        }
    }

    private static void copy(InputStream content, Path file, long limit) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw CommonProblem.PAYLOAD_TOO_LARGE.raise();
                }
                out.write(buffer, 0, read);
            }
        }
    }
}
