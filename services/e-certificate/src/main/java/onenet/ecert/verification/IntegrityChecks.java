package onenet.ecert.verification;

import onenet.sm.Sm3;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Checks of the bytes: digests, signature value, time stamp, coverage. */
final class IntegrityChecks {

    private IntegrityChecks() {}

    /** Check 6: Signature.xml is the one that was signed, and everything it lists is as it was. */
    static CheckResult digests(SealedEvidence evidence) {
        return CheckResult.of(Check.DIGESTS, descriptionFault(evidence).or(() -> contentFault(evidence)));
    }

    private static Optional<ReasonCode> descriptionFault(SealedEvidence evidence) {
        if (!Sm3.OID.equals(evidence.description().checkMethod())) {
            return Optional.of(ReasonCode.UNKNOWN_DIGEST_METHOD);
        }
        if (!Arrays.equals(
                Sm3.digest(evidence.description().bytes()), evidence.signature().dataDigest())) {
            return Optional.of(ReasonCode.DESCRIPTION_CHANGED);
        }
        if (!evidence.signature()
                .propertyInfo()
                .equals("/" + evidence.description().place())) {
            return Optional.of(ReasonCode.DESCRIPTION_MOVED);
        }
        return evidence.description()
                .seal()
                .filter(file -> !Arrays.equals(file, evidence.seal().encoded()))
                .map(file -> ReasonCode.SEAL_FILE_DIFFERS);
    }

    private static Optional<ReasonCode> contentFault(SealedEvidence evidence) {
        for (Map.Entry<String, byte[]> reference :
                evidence.description().references().entrySet()) {
            Optional<byte[]> entry = evidence.content().entry(reference.getKey());
            if (entry.isEmpty()) {
                return Optional.of(ReasonCode.PROTECTED_ENTRY_MISSING);
            }
            if (!Arrays.equals(Sm3.digest(entry.get()), reference.getValue())) {
                return Optional.of(ReasonCode.CONTENT_CHANGED);
            }
        }
        return Optional.empty();
    }

    /** Check 7. */
    static CheckResult value(SealedEvidence evidence) {
        return evidence.signature().signedBySigner()
                ? CheckResult.passed(Check.SIGNATURE_VALUE)
                : CheckResult.failed(Check.SIGNATURE_VALUE, ReasonCode.SIGNATURE_WRONG);
    }

    /** Check 8: documents sealed here carry no time stamp; one that cannot be verified is bytes that nobody vouches for. */
    static CheckResult timeStamp(SealedEvidence evidence) {
        return evidence.signature().timeStamped()
                ? CheckResult.failed(Check.TIME_STAMP, ReasonCode.TIME_STAMP_NOT_VERIFIED)
                : CheckResult.skipped(Check.TIME_STAMP);
    }

    /** Check 9: an e-certificate carries exactly one signature, and nothing in the package lies outside it. */
    static CheckResult coverage(SealedEvidence evidence) {
        if (evidence.signaturePlaces().size() > 1) {
            return CheckResult.failed(Check.COVERAGE, ReasonCode.EXTRA_SIGNATURE);
        }
        boolean covered = evidence.content().names().stream()
                .allMatch(name -> evidence.description().references().containsKey(name)
                        || evidence.uncoverable().contains(name));
        return covered
                ? CheckResult.passed(Check.COVERAGE)
                : CheckResult.failed(Check.COVERAGE, ReasonCode.UNLISTED_ENTRY);
    }
}
