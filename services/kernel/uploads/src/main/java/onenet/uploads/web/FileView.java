package onenet.uploads.web;

import onenet.attachments.TrustLevel;
import onenet.uploads.UploadedFile;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;

/**
 * An uploaded file.
 *
 * @param digest SHA-256 of the content, lower-case hex
 * @param trustLevel A produced by government, B compared with the original, C uploaded, D vouched for by the user
 */
public record FileView(
        String id, String name, String mediaType, long size, String digest, TrustLevel trustLevel, Instant uploadedAt) {

    public static FileView of(UploadedFile file) {
        return new FileView(
                file.id(),
                file.name(),
                file.content().mediaType(),
                file.content().size(),
                file.content().digest(),
                file.trustLevel(),
                file.uploadedAt());
    }

    /** The answer to an upload: what is known of the file, and where it is read again. */
    public static Response kept(UploadedFile file) {
        return Response.created(URI.create("/v1/files/" + file.id()))
                .entity(of(file))
                .build();
    }
}
