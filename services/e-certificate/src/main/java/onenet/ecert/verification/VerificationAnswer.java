package onenet.ecert.verification;

import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.FaceParts;
import onenet.ecert.document.AnnotatedCopy;
import onenet.ecert.type.CertificateType;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The public answer: three verdicts that are never one, what they come to, what they are about, and the checks behind them. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record VerificationAnswer(
        Instant asOf,
        Conclusion conclusion,
        Integrity integrity,
        StatusVerdict status,
        Issuer issuer,
        Optional<Subject> certificate,
        Optional<CopyNote> copy,
        List<CheckLine> checks) {

    /** Which document was checked. */
    public enum CheckedDocument {
        UPLOADED,
        REGISTERED,
        NONE
    }

    /** Verdict on the document. */
    public record Integrity(IntegrityVerdict code, CheckedDocument document, List<ReasonCode> reasons) {}

    /** Verdict on the issuer. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Issuer(IssuerVerdict code, Optional<String> name, List<ReasonCode> reasons) {}

    /** One of the twelve checks. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record CheckLine(int number, Check check, String text, Outcome outcome, Optional<ReasonCode> reason) {

        static CheckLine of(CheckResult result) {
            return new CheckLine(
                    result.check().ordinal() + 1,
                    result.check(),
                    result.check().chinese(),
                    result.outcome(),
                    result.reason());
        }
    }

    /** What an annotated copy was made for. */
    public record CopyNote(
            String requestingBody, String caseNumber, String purpose, Instant createdAt, Instant expiresAt) {

        static CopyNote of(AnnotatedCopy copy) {
            return new CopyNote(
                    copy.requestingBody(), copy.caseNumber(), copy.purpose(), copy.createdAt(), copy.expiresAt());
        }
    }

    /** The certificate: a unit that holds it by its full name, as licences are published (许可法 40), its code masked; mode and scope are a licence's, and a certificate that does not expire has no last day. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Subject(
            String identifier,
            String certificateName,
            String licenceNumber,
            String version,
            String holderName,
            String holderCode,
            String issuerName,
            Optional<String> businessMode,
            Optional<List<String>> scope,
            LocalDate issuedOn,
            LocalDate validFrom,
            Optional<LocalDate> validTo,
            String typeCode) {

        static Subject of(Certificate certificate, CertificateType type) {
            FaceParts face = new FaceParts(type, certificate.face());
            return new Subject(
                    certificate.identifier(),
                    type.name().zh(),
                    certificate.certificateNumber(),
                    certificate.version(),
                    MaskedHolder.name(certificate.face().holderName(), certificate.holderUscc()),
                    MaskedHolder.code(certificate.holderUscc()),
                    certificate.issuer().name(),
                    face.text("businessMode"),
                    face.list("scope"),
                    certificate.face().issuedOn(),
                    certificate.face().validFrom(),
                    certificate.lastDay(),
                    type.code());
        }
    }
}
