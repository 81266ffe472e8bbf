package onenet.items;

import java.time.LocalDate;
import java.util.List;

/**
 * What a correction, a non-acceptance or a refusal may cite: a material, a condition or a ground, with its article.
 *
 * @param requiredWhen in which cases it is asked for or looked at, as of {@link Material}; ALWAYS where nothing is written
 */
public record Clause(
        String id, ClauseKind kind, Text text, String basis, List<String> requiredWhen, LocalDate from, LocalDate until)
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
        requiredWhen =
                requiredWhen == null || requiredWhen.isEmpty() ? List.of(Condition.ALWAYS) : List.copyOf(requiredWhen);
    }
}
