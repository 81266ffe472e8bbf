package onenet.hazchem.register;

import onenet.casework.actor.Actor;
import onenet.hazchem.licence.Certificate;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.Licences;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceCaseStatus;
import onenet.hazchem.licencecase.LicenceCases;
import onenet.hazchem.licencecase.LicenceDesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: e-certificate reports that the certificate is issued; the licence is in force. */
@ApplicationScoped
public class ConfirmCertificate {

    private static final Actor E_CERTIFICATE = Actor.service("e-certificate", "电子证照");

    private final LicenceCases cases;
    private final Licences licences;
    private final LicenceDesk desk;

    ConfirmCertificate(LicenceCases cases, Licences licences, LicenceDesk desk) {
        this.cases = cases;
        this.licences = licences;
        this.desk = desk;
    }

    @Transactional
    public void handle(String caseNumber, String licenceNumber, Certificate certificate) {
        LicenceCase licenceCase = cases.findByIdOptional(caseNumber).orElse(null);
        if (licenceCase == null) {
            // A certificate of another service's case.
            return;
        }
        Licence licence = licences.findById(licenceCase.licenceId().orElseThrow());
        if (licence.awaitsCertificates()) {
            licence.certify(licenceNumber, certificate);
        }
        if (licenceCase.status() == LicenceCaseStatus.GRANTED) {
            desk.file(licenceCase.certify(), E_CERTIFICATE, Map.of("certificate", certificate.identifier()));
        }
    }
}
