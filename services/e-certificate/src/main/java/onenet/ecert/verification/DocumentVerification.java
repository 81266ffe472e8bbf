package onenet.ecert.verification;

import onenet.ecert.document.MalformedDocument;
import onenet.ecert.document.OfdLimits;
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

/** Policy: checks one to ten of a document, and the verdicts on integrity and issuer that follow from them. Pure: same bytes, same answer. */
public final class DocumentVerification {

    private static final Set<Check> INTEGRITY =
            EnumSet.of(Check.SIGNATURE_FORMAT, Check.DIGESTS, Check.SIGNATURE_VALUE, Check.COVERAGE);
    private static final Set<Check> ISSUER = EnumSet.of(
            Check.SEAL_GENUINE, Check.SIGNER_IN_SEAL, Check.SIGNER_TRUSTED, Check.SIGNING_TIME, Check.SEAL_OWNER);

    private final TrustList trust;
    private final OfdLimits limits;

    public DocumentVerification(TrustList trust, OfdLimits limits) {
        this.trust = trust;
        this.limits = limits;
    }

    public DocumentReport verify(byte[] bytes, Instant now) {
        OfdReader reader;
        try {
            reader = OfdReader.open(bytes, limits);
            reader.metadata();
        } catch (MalformedDocument e) {
            return without(IntegrityVerdict.UNREADABLE, IssuerVerdict.UNKNOWN, ReasonCode.of(e.reason()));
        }
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
