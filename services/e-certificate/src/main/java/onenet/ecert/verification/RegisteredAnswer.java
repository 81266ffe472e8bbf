package onenet.ecert.verification;

import onenet.casework.identity.CertificateIdentifier;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateDocument;
import onenet.ecert.certificate.Certificates;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The answer about a certificate of our register that somebody knows by a name: its identifier or its number. */
@ApplicationScoped
class RegisteredAnswer {

    private final Certificates certificates;
    private final LiveStatus live;
    private final Answers answers;

    RegisteredAnswer(Certificates certificates, LiveStatus live, Answers answers) {
        this.certificates = certificates;
        this.live = live;
        this.answers = answers;
    }

    private record Found(Certificate certificate, Optional<CertificateDocument> document, boolean newer) {}

    /**
     * By identifier, or the latest version under the number.
     *
     * @param refusal what is answered instead about a certificate that there is; empty where nothing is in the way
     * @throws onenet.casework.identity.InvalidIdentifier when an identifier fails its own check
     */
    VerificationAnswer about(Asked asked, Function<Certificate, Optional<StatusVerdict>> refusal) {
        Optional<CertificateIdentifier> identifier = asked.identifier().map(CertificateIdentifier::parse);
        Optional<Found> found = QuarkusTransaction.requiringNew().call(() -> identifier
                .flatMap(this::named)
                .or(() -> asked.number().flatMap(certificates::latestNumbered).map(this::exact))
                .filter(RegisteredAnswer::mayBeTold));
        return found.map(each ->
                        refusal.apply(each.certificate()).map(answers::unknown).orElseGet(() -> answer(each)))
                .orElseGet(() -> answers.unknown(live.ofUnknown(identifier)));
    }

    private static boolean mayBeTold(Found found) {
        return found.certificate().status().issued()
                && (found.newer() || found.document().isPresent());
    }

    private VerificationAnswer answer(Found found) {
        StatusVerdict status = live.of(found.certificate());
        if (found.newer()) {
            return answers.unknown(replaced(found.certificate(), status));
        }
        return answers.known(found.certificate(), found.document().orElseThrow().ofd(), status);
    }

    /** The version asked for is older than any we hold: it is never accepted silently, the current one is named. */
    private static StatusVerdict replaced(Certificate newer, StatusVerdict status) {
        return new StatusVerdict(
                StatusCode.SUPERSEDED,
                StatusCode.SUPERSEDED.chinese(),
                List.of(ReasonCode.VERSION_DIFFERS),
                StatusCode.SUPERSEDED,
                status.province(),
                Optional.empty(),
                Optional.of(newer.identifier()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Optional<Found> named(CertificateIdentifier identifier) {
        return certificates.withIdentifier(identifier.value()).map(this::exact).or(() -> certificates
                .newerThan(identifier)
                .map(newer -> new Found(newer, Optional.empty(), true)));
    }

    private Found exact(Certificate certificate) {
        return new Found(certificate, certificates.document(certificate), false);
    }
}
