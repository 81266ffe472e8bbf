package onenet.ecert.verification;

import onenet.casework.identity.CertificateIdentifier;
import onenet.text.Folding;

import java.util.Optional;

/**
 * What somebody calls a certificate: one of the two.
 *
 * @param identifier its identifier by GB/T 36904, as typed
 * @param number the number printed on it, such as a licence number, however its brackets are typed
 */
public record Asked(Optional<String> identifier, Optional<String> number) {

    public Asked {
        if (identifier.isPresent() == number.isPresent()) {
            throw new IllegalArgumentException("a certificate is asked about by one of the two");
        }
    }

    String text() {
        return identifier.or(() -> number).orElseThrow();
    }

    /**
     * The same for every way of writing it, and for every version of one certificate.
     *
     * @throws onenet.casework.identity.InvalidIdentifier when an identifier fails its own check
     */
    public String family() {
        return identifier
                .map(typed -> CertificateIdentifier.parse(typed).family())
                .orElseGet(() -> Folding.sought(text()));
    }
}
