package onenet.proofs.resolution;

import onenet.casework.actor.Actor;

import java.util.Collection;
import java.util.List;

/** An application prepared under one reference was handed in and is a case: what its party did for it there goes on to count. */
public record DraftBecameCase(String draft, ProofCase proofCase, Collection<ProofLine> lines, Actor by) {

    public DraftBecameCase {
        lines = List.copyOf(lines);
    }
}
