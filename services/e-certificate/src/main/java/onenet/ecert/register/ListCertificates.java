package onenet.ecert.register;

import onenet.casework.actor.Actor;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateScope;
import onenet.ecert.certificate.Certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Use case: a page of the certificates an actor may see. */
@ApplicationScoped
public class ListCertificates {

    private final Certificates certificates;

    ListCertificates(Certificates certificates) {
        this.certificates = certificates;
    }

    @Transactional
    public List<Certificate> handle(Actor actor, Optional<UUID> after, int limit) {
        CertificateScope scope = CertificateScope.of(actor);
        return scope.any() ? certificates.page(scope, after, limit) : List.of();
    }
}
