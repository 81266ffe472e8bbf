package onenet.ecert.presentation;

import onenet.casework.actor.Actor;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateAccess;
import onenet.ecert.certificate.Certificates;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Use case: a holder looks at who scanned a certificate. */
@ApplicationScoped
public class ListScans {

    private final Certificates certificates;
    private final CertificateAccess access;
    private final Presentations presentations;

    ListScans(Certificates certificates, CertificateAccess access, Presentations presentations) {
        this.certificates = certificates;
        this.access = access;
        this.presentations = presentations;
    }

    @Transactional
    public List<PresentationScan> handle(Actor holder, String identifier) {
        Certificate certificate = certificates
                .withIdentifier(identifier)
                .filter(access.held(holder)::covers)
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        return presentations.scansOf(certificate.id());
    }
}
