package onenet.ecert.verification;

import onenet.casework.identity.CertificateIdentifier;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateDocument;
import onenet.ecert.certificate.Certificates;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

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

    /** @param told whether the asker is told of this certificate; of one he is not told of, the answer is as of an unknown one */
    VerificationAnswer about(CertificateIdentifier identifier, Predicate<Certificate> told) {
        return answer(() -> named(identifier), told, Optional.of(identifier));
    }

    /** The latest version under this number. */
    VerificationAnswer about(String number) {
        return answer(() -> certificates.latestNumbered(number).map(this::exact), any -> true, Optional.empty());
    }

    private VerificationAnswer answer(
            Supplier<Optional<Found>> search, Predicate<Certificate> told, Optional<CertificateIdentifier> asked) {
        Optional<Found> found =
                QuarkusTransaction.requiringNew().call(() -> search.get().filter(each -> mayBeTold(each, told)));
        return found.map(this::answer).orElseGet(() -> answers.unknown(live.ofUnknown(asked)));
    }

    private static boolean mayBeTold(Found found, Predicate<Certificate> told) {
        return found.certificate().status().issued()
                && (found.newer() || found.document().isPresent())
                && told.test(found.certificate());
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
