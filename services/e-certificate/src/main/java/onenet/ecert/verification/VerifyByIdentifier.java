package onenet.ecert.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Use case: somebody typed what a certificate is called and the last four characters of its holder's code. */
@ApplicationScoped
public class VerifyByIdentifier {

    private final RegisteredAnswer registered;
    private final WrongCodes wrongCodes;

    VerifyByIdentifier(RegisteredAnswer registered, WrongCodes wrongCodes) {
        this.registered = registered;
        this.wrongCodes = wrongCodes;
    }

    /** @throws onenet.casework.identity.InvalidIdentifier when an identifier fails its own check */
    public VerificationAnswer handle(Asked asked, String lastFour) {
        String four = lastFour.toUpperCase(Locale.ROOT);
        return registered.about(asked, certificate -> wrongCodes.refusal(certificate, four));
    }
}
