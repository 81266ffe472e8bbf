package onenet.attachments;

import onenet.problem.CommonProblem;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/** Takes files in: type decided by content, size limited, kept under their digest. */
@Singleton
public class Attachments {

    /** What an applicant may upload as a material. */
    public static final Set<String> DOCUMENTS =
            Set.of("application/pdf", "image/jpeg", "image/png", "application/ofd", "application/vnd.ofd");

    /** What a camera makes. */
    public static final Set<String> PHOTOGRAPHS = Set.of("image/jpeg", "image/png");

    private final ContentStore store;
    private final TikaConfig types;

    Attachments(ContentStore store) {
        this.store = store;
        try {
            this.types = new TikaConfig();
        } catch (TikaException | IOException broken) {
            throw new IllegalStateException("content types not loadable", broken);
        }
    }

    /**
     * Stores one file.
     *
     * @param limit bytes; a longer content is refused with PAYLOAD_TOO_LARGE and nothing is kept
     * @param accepted media types; any other content is refused with UNSUPPORTED_MEDIA_TYPE
     */
    public StoredFile take(InputStream content, long limit, Set<String> accepted) {
        try {
            Path file = store.temporary();
            try {
                MessageDigest digest = Digest.begin();
                long size = copy(content, file, digest, limit);
                String mediaType = mediaType(file);
                if (!accepted.contains(mediaType)) {
                    throw CommonProblem.UNSUPPORTED_MEDIA_TYPE.raise();
                }
                String name = HexFormat.of().formatHex(digest.digest());
                store.keep(file, name);
                return new StoredFile(name, size, mediaType);
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

    private static long copy(InputStream content, Path file, MessageDigest digest, long limit) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw CommonProblem.PAYLOAD_TOO_LARGE.raise();
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return size;
    }

    private String mediaType(Path file) throws IOException {
        try (TikaInputStream in = TikaInputStream.get(file)) {
            return types.getDetector().detect(in, new Metadata()).toString();
        }
    }
}
