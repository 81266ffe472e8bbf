package onenet.ecert.certificate;

import java.util.Optional;
import java.util.Set;

/**
 * Whose certificates an actor may see.
 *
 * @param any false when it is none at all
 * @param types type codes an agent's mandate reaches; empty where every type is meant
 */
public record CertificateScope(
        boolean any, Optional<String> holder, Optional<String> office, Optional<Set<String>> types) {

    static final CertificateScope EVERYTHING =
            new CertificateScope(true, Optional.empty(), Optional.empty(), Optional.empty());

    static final CertificateScope NOTHING =
            new CertificateScope(false, Optional.empty(), Optional.empty(), Optional.empty());

    static CertificateScope ofOffice(String office) {
        return new CertificateScope(true, Optional.empty(), Optional.of(office), Optional.empty());
    }

    static CertificateScope ofHolder(String holder, Optional<Set<String>> types) {
        return new CertificateScope(true, Optional.of(holder), Optional.empty(), types);
    }

    public boolean covers(Certificate certificate) {
        return any
                && holder.map(certificate.holderUscc()::equals).orElse(true)
                && office.map(certificate.issuer().code()::equals).orElse(true)
                && types.map(codes -> codes.contains(certificate.typeCode())).orElse(true);
    }
}
