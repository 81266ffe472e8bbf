package onenet.proving;

import onenet.items.ChecklistLine;
import onenet.items.Material;
import onenet.items.MaterialState;
import onenet.items.ProofRoute;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The materials an application needs, in the order of its item, each with where it stands. */
public record Checklist(List<ChecklistLine> lines) {

    private static final Set<MaterialState> SETTLED = Set.of(
            MaterialState.FETCHED,
            MaterialState.COMMITTED,
            MaterialState.NOT_NEEDED,
            MaterialState.ASKING,
            MaterialState.CONFLICTING);

    public Checklist {
        lines = List.copyOf(lines);
    }

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
        return new Checklist(needed.stream()
                .map(material -> ChecklistLine.of(material, state(material, handedIn, later, standings)))
                .toList());
    }

    private static MaterialState state(
            Material material,
            Collection<String> handedIn,
            Collection<String> later,
            Map<String, ProofStanding> standings) {
        if (handedIn.contains(material.id())) {
            return MaterialState.HANDED_IN;
        }
        MaterialState found = material.proof() == null ? unproven(material) : proven(standings.get(material.proof()));
        if (found != MaterialState.MISSING) {
            return found;
        }
        if (!material.mayBeAskedFor()) {
            // what the applicant may not be asked for holds nothing up: the office goes on asking until the decision
            return MaterialState.ASKING;
        }
        return later.contains(material.id()) ? MaterialState.LATER : MaterialState.MISSING;
    }

    private static MaterialState unproven(Material material) {
        return material.routes().contains(ProofRoute.ONLINE_FORM) ? MaterialState.FORM : MaterialState.MISSING;
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

    /** Ids of what nobody has; what is still asked for is not among it (Order 716 Art. 7). */
    public List<String> missing() {
        return in(MaterialState.MISSING);
    }

    /** Ids of what an officer has to judge first. */
    public List<String> conflicting() {
        return in(MaterialState.CONFLICTING);
    }

    /** Whether nothing has to come of a material: it was found, committed to or is not needed, or it is not known yet that it has to. */
    public boolean settled(String material) {
        return lines.stream()
                .filter(line -> line.material().equals(material))
                .anyMatch(line -> SETTLED.contains(line.state()));
    }

    private List<String> in(MaterialState state) {
        return lines.stream()
                .filter(line -> line.state() == state)
                .map(ChecklistLine::material)
                .toList();
    }
}
