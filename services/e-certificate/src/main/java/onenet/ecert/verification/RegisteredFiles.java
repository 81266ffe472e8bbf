package onenet.ecert.verification;

import onenet.ecert.certificate.Certificates;
import onenet.ecert.certificate.IssuedCopies;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** The files sealed here, as the register has them. */
@ApplicationScoped
class RegisteredFiles implements SealedFiles {

    private final Certificates certificates;
    private final IssuedCopies copies;

    RegisteredFiles(Certificates certificates, IssuedCopies copies) {
        this.certificates = certificates;
        this.copies = copies;
    }

    @Override
    public boolean hold(String fileDigest) {
        return QuarkusTransaction.requiringNew()
                .call(() -> certificates.holdFile(fileDigest) || copies.holdFile(fileDigest));
    }

    @Override
    public boolean knowSealing(String fingerprint) {
        return QuarkusTransaction.requiringNew()
                .call(() -> certificates.sealedWith(fingerprint).isPresent()
                        || copies.sealedWith(fingerprint).isPresent());
    }

    @Override
    public boolean knowCertificate(String identifier) {
        return QuarkusTransaction.requiringNew()
                .call(() -> certificates.withIdentifier(identifier).isPresent());
    }
}
