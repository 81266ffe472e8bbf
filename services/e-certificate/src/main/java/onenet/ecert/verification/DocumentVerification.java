package onenet.ecert.verification;

import onenet.ecert.document.FileDigest;
import onenet.ecert.document.MalformedDocument;
import onenet.ecert.document.OfdLimits;
import onenet.ecert.document.OfdPackage;
import onenet.ecert.document.OfdReader;
import onenet.ecert.seal.MalformedSeal;
import onenet.ecert.seal.TrustList;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Policy: checks one to ten of a document, and the verdicts on integrity and issuer that follow from them.
 *
 * <p>A file sealed here is intact when it is that file, byte for byte, and never otherwise; of a stranger's file the canonical container and the
 * signature decide.
 */
public final class DocumentVerification {

    private static final Set<Check> INTEGRITY =
            EnumSet.of(Check.SIGNATURE_FORMAT, Check.DIGESTS, Check.SIGNATURE_VALUE, Check.TIME_STAMP, Check.COVERAGE);
    private static final Set<Check> ISSUER = EnumSet.of(
            Check.SEAL_GENUINE, Check.SIGNER_IN_SEAL, Check.SIGNER_TRUSTED, Check.SIGNING_TIME, Check.SEAL_OWNER);

    private final TrustList trust;
    private final OfdLimits limits;
    private final SealedFiles own;

    public DocumentVerification(TrustList trust, OfdLimits limits, SealedFiles own) {
        this.trust = trust;
        this.limits = limits;
        this.own = own;
    }

    public DocumentReport verify(byte[] bytes, Instant now) {
        try {
            if (bytes.length <= limits.packageBytes() && own.hold(FileDigest.of(bytes))) {
                return judged(new OfdReader(OfdPackage.registered(bytes), limits), now);
            }
            DocumentReport report = judged(OfdReader.open(bytes, limits), now);
            return ours(report) ? report.failing(Check.COVERAGE, ReasonCode.NOT_THE_REGISTERED_FILE) : report;
        } catch (MalformedDocument e) {
            return without(IntegrityVerdict.UNREADABLE, IssuerVerdict.UNKNOWN, ReasonCode.of(e.reason()));
        }
    }

    /** Whoever is not trusted must not learn from the answer which identifiers exist; a sealing can be asked about only by who has it. */
    private boolean ours(DocumentReport report) {
        if (report.integrity() != IntegrityVerdict.INTACT) {
            return false;
        }
        return report.sealingFingerprint().filter(own::knowSealing).isPresent()
                || (report.genuine()
                        && own.knowCertificate(report.metadata().orElseThrow().identifier()));
    }

    private DocumentReport judged(OfdReader reader, Instant now) {
        reader.metadata();
        try {
            List<String> places = reader.signaturePlaces();
            return places.isEmpty() ? unsealed(reader) : sealed(SealedEvidence.read(reader, places), now);
        } catch (MalformedDocument | MalformedSeal e) {
            return without(IntegrityVerdict.ALTERED, IssuerVerdict.NOT_TRUSTED, ReasonCode.SIGNATURE_UNREADABLE);
        }
    }

    private static DocumentReport unsealed(OfdReader reader) {
        DocumentReport report = without(IntegrityVerdict.NO_SEAL, IssuerVerdict.NO_SEAL, ReasonCode.NO_SIGNATURE);
        return new DocumentReport(
                report.checks(), report.integrity(), report.issuer(), reader.metadata(), Optional.empty());
    }

    /** The first check failed and the others do not arise. */
    private static DocumentReport without(IntegrityVerdict integrity, IssuerVerdict issuer, ReasonCode reason) {
        List<CheckResult> checks = new ArrayList<>();
        checks.add(CheckResult.failed(Check.SIGNATURE_FORMAT, reason));
        Arrays.stream(Check.values())
                .filter(check -> check.compareTo(Check.SIGNATURE_FORMAT) > 0 && check.compareTo(Check.SEAL_OWNER) <= 0)
                .forEach(check -> checks.add(CheckResult.skipped(check)));
        return new DocumentReport(checks, integrity, issuer, Optional.empty(), Optional.empty());
    }

    private DocumentReport sealed(SealedEvidence evidence, Instant now) {
        IssuerChecks issuer = new IssuerChecks(trust, now);
        List<CheckResult> checks = List.of(
                CheckResult.passed(Check.SIGNATURE_FORMAT),
                issuer.seal(evidence),
                issuer.signerInSeal(evidence),
                issuer.signer(evidence),
                issuer.time(evidence),
                IntegrityChecks.digests(evidence),
                IntegrityChecks.value(evidence),
                IntegrityChecks.timeStamp(evidence),
                IntegrityChecks.coverage(evidence),
                issuer.owner(evidence));
        return new DocumentReport(
                checks,
                anyFailed(checks, INTEGRITY) ? IntegrityVerdict.ALTERED : IntegrityVerdict.INTACT,
                anyFailed(checks, ISSUER) ? IssuerVerdict.NOT_TRUSTED : IssuerVerdict.TRUSTED,
                evidence.metadata(),
                Optional.of(evidence.fingerprint()));
    }

    private static boolean anyFailed(List<CheckResult> checks, Set<Check> among) {
        return checks.stream().anyMatch(check -> among.contains(check.check()) && check.failed());
    }
}
