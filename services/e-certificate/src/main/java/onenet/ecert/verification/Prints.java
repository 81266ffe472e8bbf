package onenet.ecert.verification;

import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateStatus;
import onenet.ecert.certificate.Certificates;
import onenet.ecert.verification.CorrectionNote.Side;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Policy: who verifies a print that was corrected, or the corrected one, is told so. */
@ApplicationScoped
class Prints {

    private final Certificates certificates;

    Prints(Certificates certificates) {
        this.certificates = certificates;
    }

    /** Of a print that gave way to a corrected one, that is told; otherwise whether it is one itself. */
    Optional<CorrectionNote> noteOf(Certificate certificate) {
        return certificate.status() == CertificateStatus.SUPERSEDED
                ? replacing(certificate)
                : certificate.correction().map(decision -> CorrectionNote.of(Side.CORRECTED_PRINT, decision));
    }

    private Optional<CorrectionNote> replacing(Certificate certificate) {
        return QuarkusTransaction.requiringNew().call(() -> certificate
                .supersededBy()
                .flatMap(certificates::withIdentifier)
                .flatMap(Certificate::correction)
                .map(decision -> CorrectionNote.of(Side.REPLACED_PRINT, decision)));
    }
}
