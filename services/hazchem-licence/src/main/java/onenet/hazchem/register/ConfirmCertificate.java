package onenet.hazchem.register;

import onenet.casework.actor.Actor;
import onenet.hazchem.licence.Certificate;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.Licences;
import onenet.hazchem.licencecase.CaseDesk;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceCaseStatus;
import onenet.hazchem.licencecase.LicenceCases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;

/** Use case: e-certificate reports that the certificate is issued; the licence is in force. */
@ApplicationScoped
public class ConfirmCertificate {

    private static final Actor E_CERTIFICATE =
            new Actor("e-certificate", "电子证照", Set.of(), java.util.Optional.empty(), java.util.Optional.empty());

    private final LicenceCases cases;
    private final Licences licences;
    private final CaseDesk desk;

    ConfirmCertificate(LicenceCases cases, Licences licences, CaseDesk desk) {
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
