package onenet.prereview;

import onenet.items.Clause;
import onenet.items.ItemFile.CheckPoint;
import onenet.items.Material;
import onenet.items.Text;

/**
 * What the office will look at later and could cite, by the facts of the application; no fault has been found in it.
 *
 * @param clause its id in the item
 * @param basis article it rests on
 */
public record LaterGround(String clause, GroundKind kind, Text text, String basis) {

    /** At which step it may be cited. */
    public enum GroundKind {
        /** Advice on the form of a paper; nothing is refused for it. */
        FORM,
        NON_ACCEPTANCE,
        CONDITION,
        REFUSAL
    }

    /** A point of form of a material. */
    public static LaterGround of(CheckPoint point, Material material) {
        return new LaterGround(point.id(), GroundKind.FORM, point.text(), material.basis());
    }

    /** @throws IllegalArgumentException for the clause of a material, which is a finding when it is wanting */
    public static LaterGround of(Clause clause) {
        return new LaterGround(clause.id(), GroundKind.valueOf(clause.kind().name()), clause.text(), clause.basis());
    }
}
