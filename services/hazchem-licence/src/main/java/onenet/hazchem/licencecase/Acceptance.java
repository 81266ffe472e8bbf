package onenet.hazchem.licencecase;

import onenet.items.ChecklistLine;
import onenet.items.MaterialState;

import java.util.List;

/**
 * With what a case was accepted, as its receipt says it.
 *
 * @param bySilence whether nobody spoke within the term, so that the law accepted it (Licensing Law Art. 32 para. 1 no. 4)
 * @param materials how each material stood on that day
 */
public record Acceptance(boolean bySilence, List<AcceptedMaterial> materials) {

    public Acceptance {
        materials = List.copyOf(materials);
    }

    /** A material of the item, and how it stood. */
    public record AcceptedMaterial(String material, MaterialState state) {}

    public static Acceptance by(boolean silence, List<ChecklistLine> checklist) {
        return new Acceptance(
                silence,
                checklist.stream()
                        .map(line -> new AcceptedMaterial(line.material(), line.state()))
                        .toList());
    }
}
