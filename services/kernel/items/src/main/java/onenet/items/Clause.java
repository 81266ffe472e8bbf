package onenet.items;

import java.time.LocalDate;

/** What a correction, a non-acceptance or a refusal may cite: a material, a condition or a ground, with its article. */
public record Clause(String id, ClauseKind kind, Text text, String basis, LocalDate from, LocalDate until)
        implements Dated {

    /** What the clause is about. */
    public enum ClauseKind {
        MATERIAL,
        CONDITION,
        NON_ACCEPTANCE,
        REFUSAL
    }

    public Clause {
        InvalidItem.require(
                id != null && kind != null && text != null && basis != null, "a clause needs id, kind, text and basis");
    }
}
