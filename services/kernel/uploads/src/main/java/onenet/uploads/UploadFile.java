package onenet.uploads;

import onenet.attachments.Accepted;
import onenet.attachments.Attachments;
import onenet.attachments.FileName;
import onenet.attachments.StoredFile;
import onenet.casework.actor.Actor;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Use case: an enterprise or an office uploads a file; what it is follows from its content, the same content is kept once. It comes as slowly
 * as the sender's line and the store are: no transaction waits for either.
 */
@ApplicationScoped
public class UploadFile {

    private static final long LIMIT = 10L * 1024 * 1024;

    private final Attachments attachments;
    private final UploadedFiles files;
    private final InstantSource clock;

    UploadFile(Attachments attachments, UploadedFiles files, InstantSource clock) {
        this.attachments = attachments;
        this.files = files;
        this.clock = clock;
    }

    /**
     * @param accepted what is taken
     * @throws onenet.problem.Problem PAYLOAD_TOO_LARGE over 10 MiB, UNSUPPORTED_MEDIA_TYPE for other than what is accepted,
     *     UNSAFE_CONTENT for what runs or carries files, INFECTED_FILE and SCANNER_UNAVAILABLE of the virus scanner, LOCKED_FILE and
     *     DAMAGED_FILE for what does not open
     */
    public UploadedFile handle(InputStream content, String name, Accepted accepted, Actor actor) {
        StoredFile stored = attachments.take(content, LIMIT, accepted);
        return QuarkusTransaction.requiringNew().call(() -> enter(stored, name, actor));
    }

    private UploadedFile enter(StoredFile stored, String name, Actor actor) {
        String owner = actor.enterprise().or(actor::office).orElse(actor.id());
        String id = UUID.nameUUIDFromBytes((owner + "/" + stored.digest()).getBytes(StandardCharsets.UTF_8))
                .toString();
        files.claim(id);
        return files.findByIdOptional(id).orElseGet(() -> {
            UploadedFile file =
                    new UploadedFile(id, FileName.of(name, stored.mediaType()).value(), stored, actor, clock.instant());
            files.persist(file);
            return file;
        });
    }
}
