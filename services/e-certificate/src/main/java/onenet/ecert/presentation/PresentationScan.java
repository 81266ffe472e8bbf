package onenet.ecert.presentation;

import onenet.casework.actor.Actor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One scan, refused ones too: which officer, of which office, for which case. The holder can read it; nobody can change it. */
@Entity
@Table(name = "presentation_scan")
public class PresentationScan {

    @Id
    private UUID id;

    @Column(name = "certificate_id")
    private UUID certificateId;

    @Column(name = "scanned_at")
    private Instant scannedAt;

    @Column(name = "officer_id")
    private String officerId;

    @Column(name = "officer_name")
    private String officerName;

    @Column(name = "office_code")
    private String officeCode;

    @Column(name = "case_number")
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private ScanOutcome outcome;

    protected PresentationScan() {}

    PresentationScan(UUID certificateId, Actor officer, String caseNumber, ScanOutcome outcome, Instant now) {
        this.id = UUID.randomUUID();
        this.certificateId = certificateId;
        this.scannedAt = now;
        this.officerId = officer.id();
        this.officerName = officer.name();
        this.officeCode = officer.office().orElse("");
        this.caseNumber = caseNumber;
        this.outcome = outcome;
    }

    public UUID id() {
        return id;
    }

    public Instant scannedAt() {
        return scannedAt;
    }

    public String officeCode() {
        return officeCode;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public ScanOutcome outcome() {
        return outcome;
    }
}
