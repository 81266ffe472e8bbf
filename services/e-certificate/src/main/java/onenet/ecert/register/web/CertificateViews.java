package onenet.ecert.register.web;

import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateStatus;
import onenet.ecert.certificate.CorrectionDecision;
import onenet.ecert.certificate.FaceParts;
import onenet.ecert.certificate.StatusChange;
import onenet.ecert.register.FindCertificate;
import onenet.ecert.type.CertificateType;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the register shows to holders and officers. */
final class CertificateViews {

    private CertificateViews() {}

    /** One line of a list; the licence number of another type's certificate is its own number. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record CertificateLine(
            String identifier,
            String licenceId,
            String licenceNumber,
            String version,
            CertificateStatus status,
            String statusText,
            LocalDate statusSince,
            String holderName,
            String holderUscc,
            String issuerName,
            LocalDate validFrom,
            Optional<LocalDate> validTo,
            String typeCode) {

        static CertificateLine of(Certificate certificate) {
            return new CertificateLine(
                    certificate.identifier(),
                    certificate.rightId(),
                    certificate.certificateNumber(),
                    certificate.version(),
                    certificate.status(),
                    certificate.status().chinese(),
                    certificate.statusSince(),
                    certificate.face().holderName(),
                    certificate.holderUscc(),
                    certificate.issuer().name(),
                    certificate.face().validFrom(),
                    certificate.lastDay(),
                    certificate.typeCode());
        }
    }

    /** A page; {@code next} is the cursor of the following one. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record CertificatePage(List<CertificateLine> items, Optional<String> next) {}

    /** One step of the history. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ChangeView(
            CertificateStatus from,
            CertificateStatus to,
            LocalDate decidedOn,
            Optional<String> decisionNumber,
            Optional<String> legalBasis,
            Optional<String> reason) {

        static ChangeView of(StatusChange change) {
            return new ChangeView(
                    change.from(),
                    change.to(),
                    change.decidedOn(),
                    change.decisionNumber(),
                    change.legalBasis(),
                    change.reason());
        }
    }

    /** What is printed on the licence. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record FaceView(
            String domicile,
            String premises,
            Optional<String> storageAddress,
            String legalRepresentative,
            String principalPerson,
            String businessMode,
            List<String> scope,
            String renewalState,
            Optional<LocalDate> variedOn,
            Optional<LocalDate> renewedOn,
            LocalDate issuedOn) {

        private static final List<String> TEXTS = List.of(
                "domicile", "premises", "legalRepresentative", "principalPerson", "businessMode", "renewalState");

        /** Empty for a type whose form does not have all of them. */
        static Optional<FaceView> of(FaceParts face) {
            Map<String, String> texts = new HashMap<>();
            TEXTS.forEach(key -> face.text(key).ifPresent(text -> texts.put(key, text)));
            return face.list("scope")
                    .filter(scope -> texts.keySet().containsAll(TEXTS))
                    .map(scope -> new FaceView(
                            texts.get("domicile"),
                            texts.get("premises"),
                            face.text("storageAddress"),
                            texts.get("legalRepresentative"),
                            texts.get("principalPerson"),
                            texts.get("businessMode"),
                            scope,
                            texts.get("renewalState"),
                            face.day("variedOn"),
                            face.day("renewedOn"),
                            face.day("issuedOn").orElseThrow()));
        }
    }

    /**
     * One print of the right's certificate.
     *
     * @param correction the decision that corrected a clerical error of the print before; absent where it is no corrected print
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record PrintView(
            String identifier,
            String version,
            CertificateStatus status,
            LocalDate statusSince,
            Optional<CorrectionDecision> correction) {

        static PrintView of(Certificate print) {
            return new PrintView(
                    print.identifier(), print.version(), print.status(), print.statusSince(), print.correction());
        }
    }

    /**
     * The whole certificate; {@code lines} is what is printed, of whatever type, {@code face} a licence's in parts.
     *
     * @param prints every print of the right's certificate, the oldest first
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record CertificateView(
            CertificateLine certificate,
            String caseNumber,
            String typeName,
            Optional<FaceView> face,
            Map<String, String> lines,
            String verificationUrl,
            Optional<String> previousIdentifier,
            Optional<String> supersededBy,
            Optional<String> provinceRegistration,
            Optional<String> provinceStatus,
            Optional<String> workFailure,
            List<ChangeView> history,
            List<PrintView> prints) {

        static CertificateView of(FindCertificate.Found found, CertificateType type, String verificationUrl) {
            Certificate certificate = found.certificate();
            FaceParts face = new FaceParts(type, certificate.face());
            return new CertificateView(
                    CertificateLine.of(certificate),
                    certificate.caseNumber(),
                    type.name().zh(),
                    FaceView.of(face),
                    face.lines(),
                    verificationUrl,
                    certificate.previousIdentifier(),
                    certificate.supersededBy(),
                    certificate.provinceRegistration(),
                    certificate.provinceStatus(),
                    found.workFailure(),
                    found.history().stream().map(ChangeView::of).toList(),
                    found.prints().stream().map(PrintView::of).toList());
        }
    }
}
