package onenet.items;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

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
     * @param otherwise where a material stands that he did not give
     */
    public static Checklist of(
            List<Material> needed, Collection<String> handedIn, Function<Material, MaterialState> otherwise) {
        return new Checklist(needed.stream()
                .map(material -> ChecklistLine.of(
                        material,
                        handedIn.contains(material.id()) ? MaterialState.HANDED_IN : otherwise.apply(material)))
                .toList());
    }

    /** Of an item whose materials nobody but the applicant has. */
    public static Checklist of(List<Material> needed, Collection<String> handedIn) {
        return of(needed, handedIn, Checklist::unasked);
    }

    /** Where a material stands that was not handed in and that no source is asked for: an online form is its own paper. */
    public static MaterialState unasked(Material material) {
        return material.routes().contains(ProofRoute.ONLINE_FORM) ? MaterialState.FORM : MaterialState.MISSING;
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
