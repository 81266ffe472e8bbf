package onenet.ecert.verification;

import onenet.casework.identity.CertificateIdentifier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Use case: somebody typed an identifier and the last four characters of the holder's code. A wrong four is answered like an unknown identifier. */
@ApplicationScoped
public class VerifyByIdentifier {

    private final RegisteredAnswer registered;

    VerifyByIdentifier(RegisteredAnswer registered) {
        this.registered = registered;
    }

    /** @throws onenet.casework.identity.InvalidIdentifier when the identifier fails its own check */
    public VerificationAnswer handle(String typedIdentifier, String lastFour) {
        String four = lastFour.toUpperCase(Locale.ROOT);
        return registered.about(
                CertificateIdentifier.parse(typedIdentifier),
                certificate -> certificate.holderUscc().endsWith(four));
    }
}
