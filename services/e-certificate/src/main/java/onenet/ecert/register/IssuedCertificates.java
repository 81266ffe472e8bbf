package onenet.ecert.register;

import onenet.casework.actor.Actor;
import onenet.ecert.EcertProblem;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateAccess;
import onenet.ecert.certificate.Certificates;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;

/** Certificates whose document may be given to who asks. */
@ApplicationScoped
class IssuedCertificates {

    private final Certificates certificates;
    private final CertificateAccess access;

    IssuedCertificates(Certificates certificates, CertificateAccess access) {
        this.certificates = certificates;
        this.access = access;
    }

    /** @throws onenet.problem.Problem NOT_FOUND, CERTIFICATE_NOT_READY before the province has registered it */
    Certificate of(Actor actor, String identifier) {
        Certificate certificate = certificates
                .withIdentifier(identifier)
                .filter(access.scope(actor)::covers)
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        if (!certificate.status().issued() || certificate.provinceRegistration().isEmpty()) {
            throw EcertProblem.CERTIFICATE_NOT_READY.raise();
        }
        return certificate;
    }
}
