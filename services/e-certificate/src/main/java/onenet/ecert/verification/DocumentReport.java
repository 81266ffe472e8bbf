package onenet.ecert.verification;

import onenet.ecert.document.CertificateMetadata;

import java.util.List;
import java.util.Optional;

/** What the document itself says: checks one to ten, the two verdicts they give, its metadata and the fingerprint of its sealing. */
public record DocumentReport(
        List<CheckResult> checks,
        IntegrityVerdict integrity,
        IssuerVerdict issuer,
        Optional<CertificateMetadata> metadata,
        Optional<String> sealingFingerprint) {

    public DocumentReport {
        checks = List.copyOf(checks);
    }

    public boolean genuine() {
        return integrity == IntegrityVerdict.INTACT && issuer == IssuerVerdict.TRUSTED;
    }

    /** The same report with one check of the document's bytes found failed. */
    DocumentReport failing(Check check, ReasonCode reason) {
        List<CheckResult> all = checks.stream()
                .map(result -> result.check() == check ? CheckResult.failed(check, reason) : result)
                .toList();
        return new DocumentReport(all, IntegrityVerdict.ALTERED, issuer, metadata, sealingFingerprint);
    }
}
