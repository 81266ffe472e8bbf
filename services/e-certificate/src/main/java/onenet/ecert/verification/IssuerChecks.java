package onenet.ecert.verification;

import onenet.ecert.document.CertificateMetadata;
import onenet.ecert.seal.SealContent;
import onenet.ecert.seal.SesSeal;
import onenet.ecert.seal.Sm2Certificate;
import onenet.ecert.seal.TrustList;

import java.time.Instant;
import java.util.Optional;

/** Checks of who sealed: the seal, its signer, the time and the office. */
final class IssuerChecks {

    private final TrustList trust;
    private final Instant now;

    IssuerChecks(TrustList trust, Instant now) {
        this.trust = trust;
        this.now = now;
    }

    /** Check 2: a trusted maker made this very seal, it is registered, not revoked, and was good when it was used. */
    CheckResult seal(SealedEvidence evidence) {
        SesSeal seal = evidence.seal();
        return CheckResult.of(
                Check.SEAL_GENUINE,
                makerFault(seal)
                        .or(() -> sealFault(seal.content(), evidence.signature().signedAt())));
    }

    private Optional<ReasonCode> makerFault(SesSeal seal) {
        if (!seal.signedByMaker()) {
            return Optional.of(ReasonCode.SEAL_NOT_SIGNED_BY_MAKER);
        }
        boolean trusted = trust.vouchesFor(seal.maker(), seal.content().created())
                && seal.maker().validAt(seal.content().created())
                && !trust.revoked(seal.maker());
        return trusted ? Optional.empty() : Optional.of(ReasonCode.SEAL_MAKER_UNTRUSTED);
    }

    private Optional<ReasonCode> sealFault(SealContent seal, Instant used) {
        if (trust.ownerOf(seal.sealId()).isEmpty()) {
            return Optional.of(ReasonCode.SEAL_NOT_REGISTERED);
        }
        if (trust.revokedSeal(seal.sealId())) {
            return Optional.of(ReasonCode.SEAL_REVOKED);
        }
        if (used.isBefore(seal.validFrom())) {
            return Optional.of(ReasonCode.SEAL_NOT_YET_VALID);
        }
        return seal.validAt(used) ? Optional.empty() : Optional.of(ReasonCode.SEAL_EXPIRED);
    }

    /** Check 3: otherwise a copied seal under a stranger's key would pass. */
    CheckResult signerInSeal(SealedEvidence evidence) {
        boolean named =
                evidence.seal().content().signers().names(evidence.signature().signer());
        return named
                ? CheckResult.passed(Check.SIGNER_IN_SEAL)
                : CheckResult.failed(Check.SIGNER_IN_SEAL, ReasonCode.SIGNER_NOT_IN_SEAL);
    }

    /** Check 4. */
    CheckResult signer(SealedEvidence evidence) {
        Sm2Certificate signer = evidence.signature().signer();
        Instant used = evidence.signature().signedAt();
        ReasonCode fault = null;
        if (!trust.vouchesFor(signer, used)) {
            fault = ReasonCode.SIGNER_UNTRUSTED;
        } else if (trust.revoked(signer)) {
            fault = ReasonCode.SIGNER_REVOKED;
        } else if (!signer.maySign()) {
            fault = ReasonCode.SIGNER_MAY_NOT_SIGN;
        } else if (!signer.validAt(used)) {
            fault = ReasonCode.SIGNER_EXPIRED;
        }
        return CheckResult.of(Check.SIGNER_TRUSTED, Optional.ofNullable(fault));
    }

    /** Check 5: validity at that time is part of checks 2 and 4; here, that the time has come. */
    CheckResult time(SealedEvidence evidence) {
        return evidence.signature().signedAt().isAfter(now)
                ? CheckResult.failed(Check.SIGNING_TIME, ReasonCode.SIGNED_IN_THE_FUTURE)
                : CheckResult.passed(Check.SIGNING_TIME);
    }

    /** Check 10: seal register, signer certificate and metadata name one and the same office. */
    CheckResult owner(SealedEvidence evidence) {
        Optional<String> issuer = evidence.metadata().map(CertificateMetadata::issuerCode);
        if (issuer.isEmpty()) {
            return CheckResult.failed(Check.SEAL_OWNER, ReasonCode.NO_METADATA);
        }
        boolean same = trust.ownerOf(evidence.seal().content().sealId())
                        .filter(owner -> owner.uscc().equals(issuer.get()))
                        .isPresent()
                && evidence.signature().signer().organisationCode().equals(issuer);
        return same
                ? CheckResult.passed(Check.SEAL_OWNER)
                : CheckResult.failed(Check.SEAL_OWNER, ReasonCode.SEAL_OF_ANOTHER_OFFICE);
    }
}
