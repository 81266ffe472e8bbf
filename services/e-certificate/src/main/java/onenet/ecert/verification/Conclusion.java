package onenet.ecert.verification;

import onenet.ecert.verification.VerificationAnswer.CheckedDocument;

import java.util.Optional;
import java.util.Set;

/** What the three verdicts come to, for whoever reads one line only. It never says more than they do. */
public enum Conclusion {
    /** Nothing is against the document: what counts is how the certificate stands. */
    AS_STATUS,
    /** Changed after sealing, not sealed by its issuer, or broken: 不真实. */
    NOT_GENUINE,
    /** A file of another kind, or a document nobody sealed. */
    NOT_A_CERTIFICATE,
    /** Sealed by an office, and not the sealing on record. */
    NOT_REGISTERED,
    /** The file kept here is not as it was sealed: that says nothing against the paper somebody holds. */
    CANNOT_CONFIRM;

    private static final Set<ReasonCode> ANOTHER_KIND = Set.of(ReasonCode.NOT_A_ZIP, ReasonCode.NOT_AN_OFD);

    static Conclusion of(DocumentReport report, CheckedDocument document, CheckResult record) {
        if (document == CheckedDocument.REGISTERED) {
            return report.genuine() && !record.failed() ? AS_STATUS : CANNOT_CONFIRM;
        }
        if (!report.genuine()) {
            return ofAnotherKind(report) ? NOT_A_CERTIFICATE : NOT_GENUINE;
        }
        return record.failed() && !VerifyDocument.copyFault(record) ? NOT_REGISTERED : AS_STATUS;
    }

    private static boolean ofAnotherKind(DocumentReport report) {
        return report.integrity() == IntegrityVerdict.NO_SEAL
                || report.checks().stream()
                        .map(CheckResult::reason)
                        .flatMap(Optional::stream)
                        .anyMatch(ANOTHER_KIND::contains);
    }
}
