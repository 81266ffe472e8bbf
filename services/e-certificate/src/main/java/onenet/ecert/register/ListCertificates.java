package onenet.ecert.register;

import onenet.casework.actor.Actor;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateAccess;
import onenet.ecert.certificate.CertificateScope;
import onenet.ecert.certificate.Certificates;
import onenet.requests.Cursor;
import onenet.requests.Lines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Use case: a page of the certificates an actor may see. */
@ApplicationScoped
public class ListCertificates {

    private final Certificates certificates;
    private final CertificateAccess access;

    ListCertificates(Certificates certificates, CertificateAccess access) {
        this.certificates = certificates;
        this.access = access;
    }

    @Transactional
    public Lines<Certificate> handle(Actor actor, Optional<UUID> after, int limit) {
        CertificateScope scope = access.scope(actor);
        if (!scope.any()) {
            return new Lines<>(List.of(), false);
        }
        Optional<Certificate> last =
                after.map(id -> certificates.findByIdOptional(id).orElseThrow(Cursor::unknown));
        return Lines.of(certificates.page(scope, last, limit + 1), limit);
    }
}
