package onenet.prereview;

import onenet.items.ChecklistLine;
import onenet.items.Text;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What an office could name against a material, with the clause it would cite.
 *
 * @param certain whether the office has to ask; otherwise it is to be looked at, for a machine may be wrong
 * @param detail the code of the other enterprise, or the day until which the paper was valid; left out elsewhere
 * @param other the other material: the one whose file it also is, or which it begins as; left out elsewhere
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MaterialFinding(
        FindingKind kind,
        boolean certain,
        String material,
        Text name,
        String clause,
        String basis,
        String detail,
        Text other) {

    static MaterialFinding of(FindingKind kind, ChecklistLine line) {
        return of(kind, line, null, null);
    }

    static MaterialFinding of(FindingKind kind, ChecklistLine line, String detail, Text other) {
        return new MaterialFinding(
                kind, kind.certain(), line.material(), line.name(), line.clause(), line.basis(), detail, other);
    }
}
