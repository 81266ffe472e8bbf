package onenet.ecert.verification;

import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.Certificates;
import onenet.ecert.certificate.IssuedCopies;
import onenet.ecert.document.AnnotatedCopy;
import onenet.ecert.document.CertificateMetadata;
import onenet.ecert.verification.StatusVerdict.ProvinceAnswer;
import onenet.ecert.verification.VerificationAnswer.CheckedDocument;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Use case: somebody uploaded a document. Only a genuine one leads to the register; a stranger's file must not be a way to ask about certificates. */
@ApplicationScoped
public class VerifyDocument {

    private final Certificates certificates;
    private final IssuedCopies copies;
    private final LiveStatus live;
    private final Answers answers;

    VerifyDocument(Certificates certificates, IssuedCopies copies, LiveStatus live, Answers answers) {
        this.certificates = certificates;
        this.copies = copies;
        this.live = live;
        this.answers = answers;
    }

    /** @param usedInCase the case the document is presented in, when it is an annotated copy */
    public VerificationAnswer handle(byte[] ofd, Optional<String> usedInCase) {
        DocumentReport report = answers.report(ofd);
        if (!report.genuine()) {
            StatusVerdict notAsked = StatusVerdict.bare(
                    StatusCode.NOT_ASKED, ProvinceAnswer.NOT_ASKED, List.of(ReasonCode.DOCUMENT_NOT_GENUINE));
            return answers.answer(
                    report,
                    CheckedDocument.UPLOADED,
                    CheckResult.skipped(Check.REGISTERED_RECORD),
                    notAsked,
                    Optional.empty());
        }
        return genuine(report, usedInCase);
    }

    private VerificationAnswer genuine(DocumentReport report, Optional<String> usedInCase) {
        CertificateMetadata metadata = report.metadata().orElseThrow();
        Optional<Certificate> certificate = QuarkusTransaction.requiringNew()
                .call(() -> certificates.withIdentifier(metadata.identifier()).filter(found -> found.status()
                        .issued()));
        CheckResult record = QuarkusTransaction.requiringNew().call(() -> record(report, certificate, usedInCase));
        if (certificate.isEmpty() || (record.failed() && !copyFault(record))) {
            StatusVerdict unknown = StatusVerdict.bare(
                    StatusCode.UNKNOWN,
                    ProvinceAnswer.NOT_ASKED,
                    record.reason().map(List::of).orElse(List.of()));
            return answers.answer(report, CheckedDocument.UPLOADED, record, unknown, Optional.empty());
        }
        StatusVerdict status = live.of(certificate.get());
        StatusVerdict told = record.failed()
                ? status.as(StatusCode.COPY_REFUSED, record.reason().orElseThrow())
                : status;
        return answers.answer(report, CheckedDocument.UPLOADED, record, told, certificate);
    }

    static boolean copyFault(CheckResult record) {
        return record.reason()
                .filter(reason -> reason == ReasonCode.COPY_EXPIRED || reason == ReasonCode.COPY_FOR_ANOTHER_CASE)
                .isPresent();
    }

    /** Check eleven: identifier and holder are those of the register, and the sealing is one of ours. */
    private CheckResult record(DocumentReport report, Optional<Certificate> found, Optional<String> usedInCase) {
        if (found.isEmpty()) {
            return CheckResult.failed(Check.REGISTERED_RECORD, ReasonCode.NOT_IN_REGISTER);
        }
        Certificate certificate = found.get();
        CertificateMetadata metadata = report.metadata().orElseThrow();
        if (!metadata.holderCode().equals(certificate.holderUscc())) {
            return CheckResult.failed(Check.REGISTERED_RECORD, ReasonCode.HOLDER_DIFFERS);
        }
        if (metadata.copy().isPresent()) {
            return copyRecord(report, metadata.copy().get(), usedInCase);
        }
        return report.sealingFingerprint().equals(certificate.sealingFingerprint())
                ? CheckResult.passed(Check.REGISTERED_RECORD)
                : CheckResult.failed(Check.REGISTERED_RECORD, ReasonCode.NOT_THE_REGISTERED_SEALING);
    }

    /** An annotated copy is good for its case and its time only. */
    private CheckResult copyRecord(DocumentReport report, AnnotatedCopy copy, Optional<String> usedInCase) {
        if (copies.sealedWith(report.sealingFingerprint().orElseThrow()).isEmpty()) {
            return CheckResult.failed(Check.REGISTERED_RECORD, ReasonCode.NOT_THE_REGISTERED_SEALING);
        }
        if (answers.expired(copy)) {
            return CheckResult.failed(Check.REGISTERED_RECORD, ReasonCode.COPY_EXPIRED);
        }
        if (usedInCase.isEmpty()) {
            return CheckResult.unknown(Check.REGISTERED_RECORD, ReasonCode.COPY_CASE_NOT_STATED);
        }
        return usedInCase.get().equals(copy.caseNumber())
                ? CheckResult.passed(Check.REGISTERED_RECORD)
                : CheckResult.failed(Check.REGISTERED_RECORD, ReasonCode.COPY_FOR_ANOTHER_CASE);
    }
}
