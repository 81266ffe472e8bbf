package onenet.ecert.certificate;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Policy: whose certificates an actor may see. Holders see their own, officers those their office issued, the city's supervisor, the auditor and
 * the province all; everybody else none, and for them a certificate does not exist.
 */
public record CertificateScope(boolean any, Optional<String> holder, Optional<String> office) {

    private static final Set<Role> OFFICERS =
            EnumSet.of(Role.INTAKE_OFFICER, Role.EXAMINER, Role.DECISION_MAKER, Role.LEGAL_REVIEWER);
    private static final Set<Role> OVERSEERS = EnumSet.of(Role.CITY_SUPERVISOR, Role.AUDITOR, Role.PROVINCE_PLATFORM);

    public static CertificateScope of(Actor actor) {
        if (holdsAny(actor, OVERSEERS)) {
            return new CertificateScope(true, Optional.empty(), Optional.empty());
        }
        if (holdsAny(actor, OFFICERS) && actor.office().isPresent()) {
            return new CertificateScope(true, Optional.empty(), actor.office());
        }
        boolean holder = actor.has(Role.APPLICANT) && actor.enterprise().isPresent();
        return new CertificateScope(holder, holder ? actor.enterprise() : Optional.empty(), Optional.empty());
    }

    public boolean covers(Certificate certificate) {
        return any
                && holder.map(certificate.holderUscc()::equals).orElse(true)
                && office.map(certificate.issuer().code()::equals).orElse(true);
    }

    private static boolean holdsAny(Actor actor, Set<Role> roles) {
        return roles.stream().anyMatch(actor::has);
    }
}
