package onenet.proofs.receipt;

import onenet.casework.actor.Actor;
import onenet.proofs.proofitem.Matters;

import java.util.Optional;
import java.util.Set;

/**
 * Whose record of uses is read.
 *
 * @param items items an agent's mandate reaches; empty where the enterprise itself reads
 */
public record Whose(String uscc, Optional<Set<String>> items) {

    public static Whose of(Actor actor) {
        return new Whose(actor.speaksFor().orElse(""), actor.agency().map(agency -> Matters.items(agency.matters())));
    }
}
