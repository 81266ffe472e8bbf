package onenet.ecert.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One step of a certificate's history; the database lets no row be changed. */
@Entity
@Table(name = "status_change")
public class StatusChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "certificate_id")
    private UUID certificateId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private CertificateStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private CertificateStatus to;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "legal_basis")
    private String legalBasis;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected StatusChange() {}

    StatusChange(Certificate certificate, CertificateStatus from, StandingDecision decision, Instant now) {
        this.certificateId = certificate.id();
        this.from = from;
        this.to = certificate.status();
        this.decidedOn = decision.decidedOn();
        this.decisionNumber = decision.decisionNumber().orElse(null);
        this.legalBasis = decision.legalBasis().orElse(null);
        this.reason = decision.reason().orElse(null);
        this.recordedAt = now;
    }

    public CertificateStatus from() {
        return from;
    }

    public CertificateStatus to() {
        return to;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public Optional<String> decisionNumber() {
        return Optional.ofNullable(decisionNumber);
    }

    public Optional<String> legalBasis() {
        return Optional.ofNullable(legalBasis);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
