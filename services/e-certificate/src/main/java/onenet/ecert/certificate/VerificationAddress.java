package onenet.ecert.certificate;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The public address behind the QR code of a certificate. */
@Singleton
public class VerificationAddress {

    private final String publicUrl;

    VerificationAddress(@ConfigProperty(name = "onenet.public-url") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    public String of(Certificate certificate) {
        return publicUrl + "/v/" + certificate.verificationToken();
    }
}
