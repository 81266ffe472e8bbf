package onenet.ecert.verification;

import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.Certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Use case: the province was seen to disagree with our record. It is noted and alarmed; only a decision changes the certificate itself. */
@ApplicationScoped
public class NoteProvinceStatus {

    private static final String AGREES = "ISSUED";
    private static final Logger LOG = Logger.getLogger(NoteProvinceStatus.class);

    private final Certificates certificates;

    NoteProvinceStatus(Certificates certificates) {
        this.certificates = certificates;
    }

    @Transactional
    public void handle(UUID certificateId, String provinceStatus) {
        Certificate certificate = certificates.findById(certificateId);
        if (!Optional.of(provinceStatus).equals(certificate.provinceStatus())) {
            certificate.seenAtProvince(provinceStatus);
            if (!AGREES.equals(provinceStatus)) {
                LOG.errorf("ALARM the province holds %s as %s", certificate.identifier(), provinceStatus);
            }
        }
    }
}
