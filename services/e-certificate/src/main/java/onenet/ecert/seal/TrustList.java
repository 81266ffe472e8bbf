package onenet.ecert.seal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whom the verifier believes: the authorities, the registered seals with their owners, and what has been revoked.
 *
 * <p>Revocation is absolute, whatever time a signature claims: without a trusted time stamp whoever holds a leaked key can date it back.
 */
public record TrustList(
        List<Sm2Certificate> authorities,
        Map<String, SealOwner> seals,
        Set<String> revokedSeals,
        Set<String> revokedCertificates) {

    public TrustList {
        authorities = List.copyOf(authorities);
        seals = Map.copyOf(seals);
        revokedSeals = Set.copyOf(revokedSeals);
        revokedCertificates = Set.copyOf(revokedCertificates);
    }

    /** Whether a trusted authority, itself valid at {@code time} and allowed to issue, vouches for the certificate. */
    public boolean vouchesFor(Sm2Certificate certificate, Instant time) {
        return authorities.stream()
                .anyMatch(authority ->
                        authority.mayIssueCertificates() && authority.validAt(time) && certificate.issuedBy(authority));
    }

    public boolean revoked(Sm2Certificate certificate) {
        return revokedCertificates.contains(certificate.serial());
    }

    public boolean revokedSeal(String sealId) {
        return revokedSeals.contains(sealId);
    }

    public Optional<SealOwner> ownerOf(String sealId) {
        return Optional.ofNullable(seals.get(sealId));
    }
}
