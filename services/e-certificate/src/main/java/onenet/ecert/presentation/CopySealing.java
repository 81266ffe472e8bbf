package onenet.ecert.presentation;

import onenet.ecert.EcertConfig;
import onenet.ecert.EcertProblem;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateTexts;
import onenet.ecert.document.AnnotatedCopy;
import onenet.ecert.document.CertificateMetadata;
import onenet.ecert.document.OfdLimits;
import onenet.ecert.document.OfdReader;
import onenet.ecert.seal.OfficeSeal;
import onenet.ecert.seal.SealKeys;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Makes and seals the document of an annotated copy. */
@ApplicationScoped
class CopySealing {

    private final CertificateTexts texts;
    private final SealKeys keys;
    private final EcertConfig config;
    private final InstantSource clock;

    CopySealing(CertificateTexts texts, SealKeys keys, EcertConfig config, InstantSource clock) {
        this.texts = texts;
        this.keys = keys;
        this.config = config;
        this.clock = clock;
    }

    record SealedCopy(byte[] ofd, String fingerprint) {}

    AnnotatedCopy annotation(String office, MakeAnnotatedCopy.Use use) {
        Duration life = Duration.ofDays(use.validDays());
        Duration longest = config.presentation().longestCopyLife();
        if (life.compareTo(longest) > 0) {
            throw EcertProblem.COPY_LIFE_TOO_LONG.raise(longest.toDays());
        }
        EcertConfig.Office known = config.offices().get(office);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new AnnotatedCopy(
                known == null ? office : known.name(), use.caseNumber(), use.purpose(), now, now.plus(life));
    }

    SealedCopy seal(Certificate certificate, AnnotatedCopy annotation) {
        OfficeSeal seal = keys.of(certificate.issuer().code())
                .orElseThrow(() -> new IllegalStateException(
                        "no seal for " + certificate.issuer().code()));
        CertificateMetadata metadata = texts.metadata(certificate).asCopy(annotation);
        byte[] ofd = texts.document(certificate, metadata).sealed(seal, annotation.createdAt());
        return new SealedCopy(
                ofd, OfdReader.open(ofd, OfdLimits.DEFAULT).sealingFingerprint().orElseThrow());
    }
}
