package onenet.ecert.presentation.web;

import onenet.ecert.EcertConfig;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateStatus;
import onenet.ecert.certificate.FaceParts;
import onenet.ecert.certificate.IssuedCopy;
import onenet.ecert.presentation.PresentCertificate;
import onenet.ecert.presentation.PresentationScan;
import onenet.ecert.presentation.ScanOutcome;
import onenet.ecert.type.CertificateType;
import onenet.requests.Code;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the presentation endpoints take and give. */
final class PresentationViews {

    private PresentationViews() {}

    /** A code to be shown as QR. */
    public record PresentationView(String code, Instant expiresAt) {

        static PresentationView of(PresentCertificate.Shown shown) {
            return new PresentationView(shown.code(), shown.expiresAt());
        }
    }

    /** A scan by an officer. */
    public record ScanRequest(
            @NotBlank @Code(raised = false) @Size(max = 64) String code,

            @NotNull @Code @Pattern(regexp = "[A-Z]{2,4}-[0-9A-Z]{6,12}-[0-9]{4}-[0-9]{6,9}-[0-9A-Z]")
            String caseNumber) {}

    /** The certificate as its holder showed it. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ShownCertificate(
            String identifier,
            String licenceNumber,
            CertificateStatus status,
            String holderName,
            String holderUscc,
            String issuerName,
            Optional<String> businessMode,
            Optional<List<String>> scope,
            LocalDate validFrom,
            Optional<LocalDate> validTo,
            String typeCode) {

        static ShownCertificate of(Certificate certificate, CertificateType type) {
            FaceParts face = new FaceParts(type, certificate.face());
            return new ShownCertificate(
                    certificate.identifier(),
                    certificate.certificateNumber(),
                    certificate.status(),
                    certificate.face().holderName(),
                    certificate.holderUscc(),
                    certificate.issuer().name(),
                    face.text("businessMode"),
                    face.list("scope"),
                    certificate.face().validFrom(),
                    certificate.lastDay(),
                    certificate.typeCode());
        }
    }

    /** A scan as the holder sees it: which office, for which case. Which of its officers stays with the office and the record. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ScanView(
            Instant scannedAt, String officeCode, Optional<String> officeName, String caseNumber, ScanOutcome outcome) {

        static ScanView of(PresentationScan scan, Map<String, EcertConfig.Office> offices) {
            return new ScanView(
                    scan.scannedAt(),
                    scan.officeCode(),
                    Optional.ofNullable(offices.get(scan.officeCode())).map(EcertConfig.Office::name),
                    scan.caseNumber(),
                    scan.outcome());
        }
    }

    /** A copy asked for. */
    public record CopyRequest(
            @NotNull @Pattern(regexp = "[A-Z]{2,4}-[0-9A-Z]{6,12}-[0-9]{4}-[0-9]{6,9}-[0-9A-Z]")
            String caseNumber,

            @NotBlank @Size(max = 200) String purpose,
            @Min(1) @Max(3650) int validDays) {}

    /** A copy that was made. */
    public record CopyView(
            UUID id, String requestingBody, String caseNumber, String purpose, Instant createdAt, Instant expiresAt) {

        static CopyView of(IssuedCopy copy) {
            return new CopyView(
                    copy.id(),
                    copy.annotation().requestingBody(),
                    copy.annotation().caseNumber(),
                    copy.annotation().purpose(),
                    copy.annotation().createdAt(),
                    copy.annotation().expiresAt());
        }
    }
}
