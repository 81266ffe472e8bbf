package onenet.planfiling.material;

import onenet.attachments.StoredFile;
import onenet.casework.actor.Actor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file a unit uploaded; the same content of the same unit is one file, and it never changes. */
@Entity
@Table(name = "uploaded_file")
public class UploadedFile {

    @Id
    private String id;

    @SuppressWarnings("UnusedVariable") // on record, read by auditors in the database
    private String uploader;

    private String uscc;
    private String name;
    private String digest;
    private long size;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    protected UploadedFile() {}

    UploadedFile(String id, String name, StoredFile content, Actor actor, Instant at) {
        this.id = id;
        this.name = name;
        this.uploader = actor.id();
        this.uscc = actor.enterprise().orElse(null);
        this.digest = content.digest();
        this.size = content.size();
        this.mediaType = content.mediaType();
        this.uploadedAt = at;
    }

    public String id() {
        return id;
    }

    public String uscc() {
        return uscc;
    }

    public String name() {
        return name;
    }

    public StoredFile content() {
        return new StoredFile(digest, size, mediaType);
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
