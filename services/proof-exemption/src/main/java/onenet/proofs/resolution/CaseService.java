package onenet.proofs.resolution;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.casework.identity.CaseNumber;
import onenet.casework.identity.InvalidIdentifier;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * A service whose cases have their proofs obtained here. It alone opens its cases and says what they state: what a party to a case says of it
 * would let him write the question that the register answers.
 */
public enum CaseService {
    LICENCE(Role.LICENCE_PROOF_ASKER, "HZ");

    private final Role role;
    private final String prefix;

    CaseService(Role role, String prefix) {
        this.role = role;
        this.prefix = prefix;
    }

    /** The service that asks; none when it is a person. */
    public static Optional<CaseService> of(Actor actor) {
        return Arrays.stream(values())
                .filter(service -> actor.has(service.role))
                .findFirst();
    }

    /** Whether the reference is a case number of this service, check character included, or a draft's id. */
    boolean gives(String reference) {
        return isDraft(reference) || isNumber(reference);
    }

    public static boolean isDraft(String reference) {
        try {
            return UUID.fromString(reference).toString().equals(reference);
        } catch (IllegalArgumentException noDraft) {
            return false;
        }
    }

    private boolean isNumber(String reference) {
        try {
            return new CaseNumber(reference).prefix().equals(prefix);
        } catch (InvalidIdentifier noNumber) {
            return false;
        }
    }
}
