package onenet.ecert.presentation;

import onenet.ecert.certificate.Certificate;
import onenet.sm.Sm3;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A holder showing a certificate (亮证): one code, good for a minute and one use. The code itself is not kept. */
@Entity
@Table(name = "presentation")
public class Presentation {

    @Id
    private UUID id;

    @Column(name = "code_digest")
    private String codeDigest;

    @Column(name = "certificate_id")
    private UUID certificateId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected Presentation() {}

    Presentation(Certificate certificate, String code, Instant now, Duration life) {
        this.id = UUID.randomUUID();
        this.codeDigest = digest(code);
        this.certificateId = certificate.id();
        this.createdAt = now;
        this.expiresAt = now.plus(life);
    }

    static String digest(String code) {
        return Sm3.hex(code.getBytes(StandardCharsets.UTF_8));
    }

    ScanOutcome scan(Instant now) {
        if (usedAt != null) {
            return ScanOutcome.USED_BEFORE;
        }
        if (!now.isBefore(expiresAt)) {
            return ScanOutcome.EXPIRED;
        }
        usedAt = now;
        return ScanOutcome.ACCEPTED;
    }

    UUID certificateId() {
        return certificateId;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
