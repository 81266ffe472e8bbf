package onenet.ecert.verification;

import onenet.ecert.certificate.Certificate;
import onenet.ecert.document.AnnotatedCopy;
import onenet.ecert.document.CertificateMetadata;
import onenet.ecert.document.OfdLimits;
import onenet.ecert.seal.SealKeys;
import onenet.ecert.type.CertificateTypes;
import onenet.ecert.verification.VerificationAnswer.CheckLine;
import onenet.ecert.verification.VerificationAnswer.CheckedDocument;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts reports and verdicts together into the one public shape. */
@ApplicationScoped
class Answers {

    private static final Set<Check> OF_ISSUER = Set.of(
            Check.SEAL_GENUINE, Check.SIGNER_IN_SEAL, Check.SIGNER_TRUSTED, Check.SIGNING_TIME, Check.SEAL_OWNER);

    private final DocumentVerification documents;
    private final CertificateTypes types;
    private final InstantSource clock;

    Answers(SealKeys keys, SealedFiles own, CertificateTypes types, InstantSource clock) {
        this.documents = new DocumentVerification(keys.trust(), OfdLimits.DEFAULT, own);
        this.types = types;
        this.clock = clock;
    }

    DocumentReport report(byte[] ofd) {
        return documents.verify(ofd, clock.instant());
    }

    boolean expired(AnnotatedCopy copy) {
        return clock.instant().isAfter(copy.expiresAt());
    }

    /** About a certificate asked for by token or identifier: the document is the one we registered. */
    VerificationAnswer known(Certificate certificate, byte[] ofd, StatusVerdict status) {
        DocumentReport report = report(ofd);
        CheckResult record = report.sealingFingerprint().equals(certificate.sealingFingerprint())
                ? CheckResult.passed(Check.REGISTERED_RECORD)
                : CheckResult.failed(Check.REGISTERED_RECORD, ReasonCode.NOT_THE_REGISTERED_SEALING);
        return answer(report, CheckedDocument.REGISTERED, record, status, Optional.of(certificate));
    }

    VerificationAnswer unknown(StatusVerdict status) {
        return new VerificationAnswer(
                clock.instant(),
                Conclusion.AS_STATUS,
                new VerificationAnswer.Integrity(
                        IntegrityVerdict.NOT_CHECKED, CheckedDocument.NONE, List.of(ReasonCode.NO_DOCUMENT_GIVEN)),
                status,
                new VerificationAnswer.Issuer(IssuerVerdict.UNKNOWN, Optional.empty(), List.of()),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    VerificationAnswer answer(
            DocumentReport report,
            CheckedDocument document,
            CheckResult record,
            StatusVerdict status,
            Optional<Certificate> certificate) {
        List<CheckResult> checks = Stream.concat(report.checks().stream(), Stream.of(record, live(status)))
                .toList();
        Optional<String> issuer =
                report.metadata().filter(metadata -> report.genuine()).map(CertificateMetadata::issuerName);
        return new VerificationAnswer(
                clock.instant(),
                Conclusion.of(report, document, record),
                new VerificationAnswer.Integrity(report.integrity(), document, reasons(report.checks(), false)),
                status,
                new VerificationAnswer.Issuer(report.issuer(), issuer, reasons(report.checks(), true)),
                certificate.map(found -> VerificationAnswer.Subject.of(found, types.of(found.typeCode()))),
                report.metadata().flatMap(CertificateMetadata::copy).map(VerificationAnswer.CopyNote::of),
                checks.stream().map(CheckLine::of).toList());
    }

    private static CheckResult live(StatusVerdict status) {
        Outcome outcome =
                switch (status.code()) {
                    case VALID -> Outcome.PASSED;
                    case CANNOT_ASK_NOW -> Outcome.UNKNOWN;
                    case NOT_ASKED -> Outcome.SKIPPED;
                    default -> Outcome.FAILED;
                };
        return new CheckResult(
                Check.LIVE_STATUS, outcome, status.reasons().stream().findFirst());
    }

    private static List<ReasonCode> reasons(Collection<CheckResult> checks, boolean ofIssuer) {
        return checks.stream()
                .filter(check -> OF_ISSUER.contains(check.check()) == ofIssuer)
                .flatMap(check -> check.reason().stream())
                .toList();
    }
}
