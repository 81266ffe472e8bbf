package onenet.ecert.certificate;

import onenet.casework.identity.CertificateIdentifier;
import onenet.ecert.document.CertificateFace;
import onenet.ecert.type.CertificateType;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Aggregate root: one version of one right's e-certificate, from its number to its end. */
@Entity
@Table(name = "certificate")
public class Certificate {

    @Id
    private UUID id;

    private String identifier;

    @Column(name = "right_id")
    private String rightId;

    @Column(name = "type_code")
    private String typeCode;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "certificate_version")
    private int version;

    @Enumerated(EnumType.STRING)
    private CertificateStatus status;

    @Column(name = "status_since")
    private LocalDate statusSince;

    @Enumerated(EnumType.STRING)
    @Column(name = "previous_status")
    private CertificateStatus previousStatus;

    @Column(name = "previous_identifier")
    private String previousIdentifier;

    @Column(name = "office_code")
    private String officeCode;

    @Column(name = "issuer_name")
    private String issuerName;

    @Column(name = "issuer_uscc")
    private String issuerUscc;

    @Column(name = "division_code")
    private String divisionCode;

    @Column(name = "item_code")
    private String itemCode;

    @Column(name = "holder_uscc")
    private String holderUscc;

    @Convert(converter = FaceText.class)
    private CertificateFace face;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "verification_token")
    private String verificationToken;

    @Column(name = "sealing_fingerprint")
    private String sealingFingerprint;

    @Column(name = "province_registration")
    private String provinceRegistration;

    @Column(name = "province_status")
    private String provinceStatus;

    @Column(name = "superseded_by")
    private String supersededBy;

    @Embedded
    private CorrectionDecision correction;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    @Column(name = "row_version")
    private long rowVersion;

    protected Certificate() {}

    /** A certificate begins with its number, in the transaction that heard of the decision. */
    public Certificate(
            RightKey right,
            String caseNumber,
            CertificateIdentifier identifier,
            CertificateContent content,
            Instant now) {
        this.id = UUID.randomUUID();
        this.identifier = identifier.value();
        this.rightId = right.id();
        this.typeCode = right.typeCode();
        this.caseNumber = caseNumber;
        this.version = identifier.version();
        this.status = CertificateLifecycle.TABLE.initial();
        this.statusSince = content.face().issuedOn();
        this.previousIdentifier = content.previousIdentifier().orElse(null);
        this.officeCode = content.issuer().code();
        this.issuerName = content.issuer().name();
        this.issuerUscc = content.issuer().uscc();
        this.divisionCode = content.issuer().divisionCode();
        this.itemCode = content.itemCode();
        this.holderUscc = content.holderUscc();
        this.face = content.face();
        this.validFrom = content.face().validFrom();
        this.validTo = content.face().validTo();
        this.verificationToken = RandomToken.next();
        this.createdAt = now;
    }

    /** It is printed anew because the print before had a clerical error. */
    public void corrects(CorrectionDecision decision) {
        correction = decision;
    }

    /** Remembers the one sealing that is ours; a second sealing of the same certificate is refused. */
    public void sealed(String fingerprint) {
        if (sealingFingerprint != null) {
            throw new IllegalStateException(identifier + " is already sealed");
        }
        sealingFingerprint = fingerprint;
    }

    /** The province holds it: from now on it is in force. */
    public StatusChange registered(String registration, LocalDate today, Instant now) {
        if (sealingFingerprint == null) {
            throw new IllegalStateException(identifier + " is not sealed");
        }
        provinceRegistration = registration;
        return change(CertificateAction.COME_IN_FORCE, StandingDecision.byTime(today, "sealed and registered"), now);
    }

    public StatusChange supersededBy(Certificate newer, LocalDate today, Instant now) {
        supersededBy = newer.identifier;
        return change(
                CertificateAction.SUPERSEDE,
                newer.correction()
                        .map(CorrectionDecision::standing)
                        .orElseGet(() -> StandingDecision.byTime(today, "replaced by " + newer.identifier)),
                now);
    }

    /** Any other move of the table. */
    public StatusChange change(CertificateAction action, StandingDecision decision, Instant now) {
        CertificateStatus before = status;
        status = CertificateLifecycle.TABLE.move(status, action).to();
        previousStatus = before;
        statusSince = decision.decidedOn();
        return new StatusChange(this, before, decision, now);
    }

    public boolean allows(CertificateAction action) {
        return CertificateLifecycle.TABLE.find(status, action).isPresent();
    }

    /** What the province was last seen to say; it changes nothing here, a decision does. */
    public void seenAtProvince(String provinceStatus) {
        this.provinceStatus = provinceStatus;
    }

    public boolean begun(LocalDate today) {
        return !today.isBefore(validFrom);
    }

    /** The last day; empty when it does not expire by itself. */
    public Optional<LocalDate> lastDay() {
        return Optional.of(validTo).filter(day -> day.isBefore(CertificateType.NO_END));
    }

    public boolean ended(LocalDate today) {
        return today.isAfter(validTo);
    }

    public UUID id() {
        return id;
    }

    public String identifier() {
        return identifier;
    }

    /** The right it is a certificate of. */
    public RightKey right() {
        return new RightKey(typeCode, rightId);
    }

    public String rightId() {
        return rightId;
    }

    public String typeCode() {
        return typeCode;
    }

    /** The number printed on it: of the licence, or of the filing. */
    public String certificateNumber() {
        return face.certificateNumber();
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String version() {
        return "%03d".formatted(version);
    }

    public CertificateStatus status() {
        return status;
    }

    public LocalDate statusSince() {
        return statusSince;
    }

    public Optional<CertificateStatus> previousStatus() {
        return Optional.ofNullable(previousStatus);
    }

    public Optional<String> previousIdentifier() {
        return Optional.ofNullable(previousIdentifier);
    }

    public IssuingOffice issuer() {
        return new IssuingOffice(officeCode, issuerName, issuerUscc, divisionCode);
    }

    public String itemCode() {
        return itemCode;
    }

    public String holderUscc() {
        return holderUscc;
    }

    public CertificateFace face() {
        return face;
    }

    public String verificationToken() {
        return verificationToken;
    }

    public Optional<String> sealingFingerprint() {
        return Optional.ofNullable(sealingFingerprint);
    }

    public Optional<String> provinceRegistration() {
        return Optional.ofNullable(provinceRegistration);
    }

    public Optional<String> provinceStatus() {
        return Optional.ofNullable(provinceStatus);
    }

    public Optional<String> supersededBy() {
        return Optional.ofNullable(supersededBy);
    }

    /** What it corrects a clerical error on; empty where it is no corrected print. */
    public Optional<CorrectionDecision> correction() {
        return Optional.ofNullable(correction);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long rowVersion() {
        return rowVersion;
    }
}
