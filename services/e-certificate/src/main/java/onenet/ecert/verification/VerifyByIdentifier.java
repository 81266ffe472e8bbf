package onenet.ecert.verification;

import onenet.casework.identity.CertificateIdentifier;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateDocument;
import onenet.ecert.certificate.Certificates;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Use case: somebody typed an identifier and the last four characters of the holder's code. A wrong four is answered like an unknown identifier. */
@ApplicationScoped
public class VerifyByIdentifier {

    private final Certificates certificates;
    private final LiveStatus live;
    private final Answers answers;

    VerifyByIdentifier(Certificates certificates, LiveStatus live, Answers answers) {
        this.certificates = certificates;
        this.live = live;
        this.answers = answers;
    }

    private record Found(Certificate certificate, Optional<CertificateDocument> document, boolean newer) {}

    /** @throws onenet.casework.identity.InvalidIdentifier when the identifier fails its own check */
    public VerificationAnswer handle(String typedIdentifier, String lastFour) {
        CertificateIdentifier identifier = CertificateIdentifier.parse(typedIdentifier);
        Optional<Found> found =
                QuarkusTransaction.requiringNew().call(() -> find(identifier, lastFour.toUpperCase(Locale.ROOT)));
        return found.map(this::answer).orElseGet(() -> answers.unknown(live.ofUnknown(Optional.of(identifier))));
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
                Optional.empty());
    }

    private Optional<Found> find(CertificateIdentifier identifier, String lastFour) {
        Optional<Found> exact = certificates
                .withIdentifier(identifier.value())
                .map(certificate -> new Found(certificate, certificates.document(certificate), false));
        return exact.or(() -> certificates.newerThan(identifier).map(newer -> new Found(newer, Optional.empty(), true)))
                .filter(found -> found.certificate().status().issued())
                .filter(found -> found.newer() || found.document().isPresent())
                .filter(found -> found.certificate().holderUscc().endsWith(lastFour));
    }
}
