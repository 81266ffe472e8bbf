package onenet.ecert.verification;

import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateDocument;
import onenet.ecert.certificate.Certificates;
import onenet.ecert.certificate.RandomToken;
import onenet.ecert.verification.StatusVerdict.ProvinceAnswer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Use case: somebody scanned the QR code of a certificate. */
@ApplicationScoped
public class VerifyByToken {

    private final Certificates certificates;
    private final LiveStatus live;
    private final Answers answers;

    VerifyByToken(Certificates certificates, LiveStatus live, Answers answers) {
        this.certificates = certificates;
        this.live = live;
        this.answers = answers;
    }

    private record Found(Certificate certificate, CertificateDocument document) {}

    /** A link that was cut is answered as such: it says nothing about any certificate, and nobody need suspect a forgery. */
    public VerificationAnswer handle(String link) {
        Optional<String> token = RandomToken.read(link);
        if (token.isEmpty()) {
            return answers.unknown(StatusVerdict.bare(
                    StatusCode.UNKNOWN, ProvinceAnswer.NOT_ASKED, List.of(ReasonCode.LINK_INCOMPLETE)));
        }
        Optional<Found> found = QuarkusTransaction.requiringNew().call(() -> find(token.get()));
        return found.map(known ->
                        answers.known(known.certificate(), known.document().ofd(), live.of(known.certificate())))
                .orElseGet(() -> answers.unknown(live.ofUnknown(Optional.empty())));
    }

    private Optional<Found> find(String token) {
        return certificates
                .withToken(token)
                .filter(certificate -> certificate.status().issued())
                .flatMap(certificate ->
                        certificates.document(certificate).map(document -> new Found(certificate, document)));
    }
}
