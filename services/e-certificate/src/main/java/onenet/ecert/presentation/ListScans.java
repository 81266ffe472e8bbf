package onenet.ecert.presentation;

import onenet.casework.actor.Actor;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateAccess;
import onenet.ecert.certificate.Certificates;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

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

    /**
     * @param after the last of the page before; null for the first page
     * @return a page, the newest first, and one line more
     */
    @Transactional
    public List<PresentationScan> handle(Actor holder, String identifier, UUID after, int limit) {
        Certificate certificate = certificates
                .withIdentifier(identifier)
                .filter(access.held(holder)::covers)
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        return presentations.scansOf(certificate.id(), after, limit);
    }
}
