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
}
