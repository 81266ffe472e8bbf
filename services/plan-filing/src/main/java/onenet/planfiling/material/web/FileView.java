package onenet.planfiling.material.web;

import onenet.planfiling.material.UploadedFile;

import java.time.Instant;

/** An uploaded file as its uploader sees it. */
public record FileView(String id, String name, String mediaType, long size, String digest, Instant uploadedAt) {

    static FileView of(UploadedFile file) {
        return new FileView(
                file.id(),
                file.name(),
                file.content().mediaType(),
                file.content().size(),
                file.content().digest(),
                file.uploadedAt());
    }
}
