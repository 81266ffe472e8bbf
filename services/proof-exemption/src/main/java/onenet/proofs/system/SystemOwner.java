package onenet.proofs.system;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.proofs.ProofsProblem;

import java.util.Optional;

/**
 * Whose system it is: an enterprise's, or an office's.
 *
 * @param enterprise USCC; null for an office
 * @param office code; null for an enterprise
 */
record SystemOwner(String enterprise, String office) {

    /**
     * For whom this person may connect a system: the legal representative for his enterprise, as only he gives mandates (Civil Code Art. 169), and who
     * decides for his office.
     *
     * @throws onenet.problem.Problem OWNER_ONLY
     */
    static SystemOwner spokenForBy(Actor person) {
        return of(person)
                .filter(owner -> owner.office == null
                        ? person.isLegalRepresentativeOf(owner.enterprise)
                        : person.has(Role.DECISION_MAKER))
                .orElseThrow(ProofsProblem.OWNER_ONLY::raise);
    }

    /** To whom this person belongs; empty for one of nobody. */
    static Optional<SystemOwner> of(Actor person) {
        return person.office().map(code -> new SystemOwner(null, code)).or(() -> person.enterprise()
                .map(uscc -> new SystemOwner(uscc, null)));
    }
}
