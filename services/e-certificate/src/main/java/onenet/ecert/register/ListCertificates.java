package onenet.ecert.register;

import onenet.casework.actor.Actor;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateAccess;
import onenet.ecert.certificate.CertificateScope;
import onenet.ecert.certificate.Certificates;
import onenet.problem.CommonProblem;
import onenet.problem.Violation;

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
    public List<Certificate> handle(Actor actor, Optional<UUID> after, int limit) {
        CertificateScope scope = access.scope(actor);
        if (!scope.any()) {
            return List.of();
        }
        Optional<Certificate> last =
                after.map(id -> certificates.findByIdOptional(id).orElseThrow(ListCertificates::unknownCursor));
        return certificates.page(scope, last, limit);
    }

    private static RuntimeException unknownCursor() {
        return CommonProblem.INVALID_INPUT.raise().at(Violation.inQuery("cursor", "UNKNOWN_CURSOR"));
    }
}
