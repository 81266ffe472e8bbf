package onenet.proofs.resolution;

import onenet.casework.actor.Actor;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An application prepared under one reference was handed in and is a case: what was done for it there goes on to count.
 *
 * @param draft the same enterprise's, for the same matter; somebody else's draft is none
 */
public record DraftBecameCase(ProofCase draft, ProofCase proofCase, Collection<ProofLine> lines, Actor by) {

    private static final Set<ProofState> SETTLED =
            EnumSet.of(ProofState.OBTAINED, ProofState.COMMITTED, ProofState.NOT_NEEDED);

    public DraftBecameCase {
        lines = List.copyOf(lines);
    }

    /** The proofs of the case that still want something. */
    public List<ProofLine> unsettled() {
        return lines.stream().filter(line -> !SETTLED.contains(line.state())).toList();
    }
}
