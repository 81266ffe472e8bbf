package onenet.uploads.web;

import onenet.uploads.UploadedFile;

import java.time.Instant;

/**
 * An uploaded file.
 *
 * @param digest SHA-256 of the content, lower-case hex
 * @param trustLevel A produced by government, B compared with the original, C uploaded, D vouched for by the user
 */
public record FileView(
        String id, String name, String mediaType, long size, String digest, String trustLevel, Instant uploadedAt) {

    public static FileView of(UploadedFile file) {
        return new FileView(
                file.id(),
                file.name(),
                file.content().mediaType(),
                file.content().size(),
                file.content().digest(),
                file.trustLevel().name(),
                file.uploadedAt());
    }
}
