package onenet.proving;

import onenet.items.Checklist;
import onenet.items.Material;
import onenet.items.MaterialState;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The checklist of an application whose proofs the state is asked for. */
public final class ProvenChecklist {

    private ProvenChecklist() {}

    /**
     * @param needed what the item asks of such an application, whoever brings it
     * @param handedIn ids of the materials the applicant gave
     * @param later ids of the materials he committed to supply after acceptance
     * @param standings how proofs stand, by their id in the proof lists
     */
    public static Checklist of(
            List<Material> needed,
            Collection<String> handedIn,
            Collection<String> later,
            Map<String, ProofStanding> standings) {
        return Checklist.of(needed, handedIn, material -> state(material, later, standings));
    }

    private static MaterialState state(
            Material material, Collection<String> later, Map<String, ProofStanding> standings) {
        MaterialState found =
                material.proof() == null ? Checklist.unasked(material) : proven(standings.get(material.proof()));
        if (found != MaterialState.MISSING) {
            return found;
        }
        if (!material.mayBeAskedFor()) {
            // what the applicant may not be asked for holds nothing up: the office goes on asking until the decision
            return MaterialState.ASKING;
        }
        return later.contains(material.id()) ? MaterialState.LATER : MaterialState.MISSING;
    }

    private static MaterialState proven(ProofStanding standing) {
        if (standing == null) {
            return MaterialState.ASKING;
        }
        return switch (standing.state()) {
            case OBTAINED -> MaterialState.FETCHED;
            case COMMITTED -> MaterialState.COMMITTED;
            case NOT_NEEDED -> MaterialState.NOT_NEEDED;
            case ASKING -> standing.conflicts() ? MaterialState.CONFLICTING : MaterialState.ASKING;
            case MAY_COMMIT, SUBMIT -> MaterialState.MISSING;
        };
    }
}
