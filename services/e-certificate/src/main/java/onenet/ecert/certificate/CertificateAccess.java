package onenet.ecert.certificate;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.ecert.type.CertificateTypes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Policy: whose certificates an actor may see. Holders see their own, their agents those of the matters they have a mandate for, officers those
 * their office issued, the city's supervisor, the auditor and the province all; everybody else none, and for them a certificate does not exist.
 */
@ApplicationScoped
public class CertificateAccess {

    private static final Set<Role> OFFICERS =
            EnumSet.of(Role.INTAKE_OFFICER, Role.EXAMINER, Role.DECISION_MAKER, Role.LEGAL_REVIEWER);
    private static final Set<Role> OVERSEERS = EnumSet.of(Role.CITY_SUPERVISOR, Role.AUDITOR, Role.PROVINCE_PLATFORM);

    private final CertificateTypes types;

    CertificateAccess(CertificateTypes types) {
        this.types = types;
    }

    public CertificateScope scope(Actor actor) {
        if (holdsAny(actor, OVERSEERS)) {
            return CertificateScope.EVERYTHING;
        }
        if ((holdsAny(actor, OFFICERS) || actor.system()) && actor.office().isPresent()) {
            return CertificateScope.ofOffice(actor.office().get());
        }
        return held(actor);
    }

    /** What the actor has as the holder, or in the holder's place. */
    public CertificateScope held(Actor actor) {
        if (!actor.has(Role.APPLICANT)) {
            return CertificateScope.NOTHING;
        }
        Optional<CertificateScope> asAgent = actor.agency()
                .map(agency ->
                        CertificateScope.ofHolder(agency.principal(), Optional.of(types.codesOf(agency.matters()))));
        return asAgent.or(() -> actor.enterprise().map(uscc -> CertificateScope.ofHolder(uscc, Optional.empty())))
                .orElse(CertificateScope.NOTHING);
    }

    private static boolean holdsAny(Actor actor, Set<Role> roles) {
        return roles.stream().anyMatch(actor::has);
    }
}
