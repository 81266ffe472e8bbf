package onenet.casework.actor;

import java.util.Set;

/**
 * What an agent may do for an enterprise: act in the matters of his mandate and in no other.
 *
 * @param principal USCC of the enterprise that gave the mandate
 */
public record Agency(String principal, Set<Matter> matters) {

    public Agency {
        matters = Set.copyOf(matters);
    }

    boolean covers(String uscc, Matter matter) {
        return principal.equals(uscc) && matters.contains(matter);
    }
}
