package onenet.uploads;

import onenet.attachments.StoredFile;
import onenet.attachments.TrustLevel;
import onenet.casework.actor.Actor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;

/** A file an enterprise uploaded, an officer for it, or an officer for his office; one content of one owner is one file. */
@Entity
// the service may change the trust level and nothing else of a file, and the database holds it to that
@DynamicUpdate
@Table(name = "uploaded_file")
public class UploadedFile {

    @Id
    private String id;

    @SuppressWarnings("UnusedVariable") // on record, read by auditors in the database
    private String uploader;

    private String uscc;

    private String office;

    private String name;
    private String digest;
    private long size;

    @Column(name = "media_type")
    private String mediaType;

    @Enumerated(EnumType.STRING)
    @Column(name = "trust_level")
    private TrustLevel trustLevel;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    protected UploadedFile() {}

    UploadedFile(String id, String name, StoredFile content, Actor actor, Instant at) {
        this.id = id;
        this.name = name;
        this.uploader = actor.id();
        this.uscc = actor.enterprise().orElse(null);
        this.office = actor.office().orElse(null);
        this.digest = content.digest();
        this.size = content.size();
        this.mediaType = content.mediaType();
        this.trustLevel = TrustLevel.C;
        this.uploadedAt = at;
    }

    /** An officer compared it with the original: it may be relied on in later cases too. */
    public void compareWithOriginal() {
        trustLevel = TrustLevel.B;
    }

    public String id() {
        return id;
    }

    public String uscc() {
        return uscc;
    }

    /** Whether the office made it in its own work; what an officer uploads for an enterprise is the enterprise's. */
    public boolean madeBy(String whichOffice) {
        return uscc == null && whichOffice.equals(office);
    }

    public String name() {
        return name;
    }

    public StoredFile content() {
        return new StoredFile(digest, size, mediaType);
    }

    public TrustLevel trustLevel() {
        return trustLevel;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
